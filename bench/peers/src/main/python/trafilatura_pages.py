"""The text and the day of a page by trafilatura and htmldate: JSON Lines in, JSON Lines out."""

import json
import sys
import time

import htmldate
import trafilatura


def day(html):
    try:
        return htmldate.find_date(html, original_date=True, extensive_search=True) or ""
    except Exception:
        return ""


def main():
    for line in sys.stdin:
        document = json.loads(line)
        html = document["text"]
        started = time.process_time()
        text = "" if document["date"] == "day" else (
            trafilatura.extract(html, include_comments=False, include_tables=True) or "")
        micros = int((time.process_time() - started) * 1e6)
        values = {"text": text, "micros": str(micros)}
        if document["date"] == "day":
            values["day"] = day(html)
        mark = {"start": 0, "end": 0, "type": "text", "values": values}
        print(json.dumps({"id": document["id"], "marks": [mark]}))


main()
