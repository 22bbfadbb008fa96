"""Turns what the link checker found into issues: `links.py REPORT.json`.

A page that is gone gets an issue of its own, unless one of the same title is open. Pages that keep robots
out (403, 429, 999) say nothing about themselves: they stand together in one issue, for a person to look at,
which is brought up to date by each run. `gh` does the talking; GH_TOKEN must be set for it.
"""

import json
import pathlib
import subprocess
import sys

BLOCKED = {403, 429, 999}
BLOCKED_TITLE = "Links: pages that keep robots out, for a person to look at"
# A morning on which the network is down must not fill the tracker.
MOST = 20


def findings(report):
    """The pages that did not answer well, once each: address, status, what was said of it."""
    found = {}
    for key in ("error_map", "fail_map", "timeout_map"):
        for links in report.get(key, {}).values():
            for link in links:
                status = link.get("status") or {}
                if isinstance(status, str):
                    status = {"text": status}
                found.setdefault(link["url"], (status.get("code"), status.get("text") or "no answer"))
    return [(url, code, text) for url, (code, text) in found.items()]


def places(url):
    """Where the content names the address: file and line."""
    # The checker writes a slash after a bare host.
    bare = url.rstrip("/")
    for path in sorted(pathlib.Path("content").rglob("*.toml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if f'"{bare}"' in line or f'"{bare}/"' in line:
                yield f"{path.as_posix()}:{number}"


def told(url):
    """The address and where it is named, as lines of a list."""
    return "\n".join([f"- {url}", *(f"  - `{place}`" for place in places(url))])


def gone(url, code, text):
    """The issue of a page that is gone."""
    answer = f"{code}: {text}" if code else text
    body = (
        f"The page did not answer well ({answer}).\n\n{told(url)}\n\n"
        "Look at it in a browser. If it moved, write its new address, and its date as a source. If it is gone, "
        "take it out, or name what took its place; an address that must never be offered again goes to "
        "`content/reference/retired.toml`. If it is there, close this."
    )
    return f"Link: {url}", body


def blocked(urls):
    """The body of the issue of pages that keep robots out."""
    lines = "\n".join(told(url) for url in urls)
    return f"These answer robots with 403, 429 or 999. That says nothing about the page: open it.\n\n{lines}"


def gh(*arguments, body=None):
    """What `gh` answers."""
    call = ["gh", *arguments, *(["--body-file", "-"] if body else [])]
    return subprocess.run(call, input=body, text=True, check=True, stdout=subprocess.PIPE).stdout


def main():
    found = findings(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
    listed = gh("issue", "list", "--state", "open", "--limit", "1000", "--json", "number,title")
    issues = {issue["title"]: issue["number"] for issue in json.loads(listed)}
    closed_doors = [url for url, code, _ in found if code in BLOCKED]
    broken = [gone(*finding) for finding in found if finding[1] not in BLOCKED]
    new = [(title, body) for title, body in broken if title not in issues]
    for title, body in new[:MOST]:
        gh("issue", "create", "--title", title, body=body)
    if closed_doors and BLOCKED_TITLE in issues:
        gh("issue", "edit", str(issues[BLOCKED_TITLE]), body=blocked(closed_doors))
    elif closed_doors:
        gh("issue", "create", "--title", BLOCKED_TITLE, body=blocked(closed_doors))
    left = len(new) - len(new[:MOST])
    print(f"{len(broken)} broken, {len(new) - left} new issues, {left} left for the next run, {len(closed_doors)} blocked")


if __name__ == "__main__":
    main()
