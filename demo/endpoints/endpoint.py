"""An endpoint for Kundresa in Python's standard library alone. Run it: python3 endpoint.py

PORT is where it listens (8080), ANSWERS the SQLite database that it keeps answers in (answers.db):
one row for each id, with the item as it came, the receipt hashed.
"""

import hashlib
import json
import os
import re
import sqlite3
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = int(os.environ.get("PORT", "8080"))
MOST_BYTES = 1_048_576
MOST_ITEM_BYTES = 65_536
MOST_ITEMS = 50
UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.I)
HEADERS = {
    "Content-Type": "application/json",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "POST",
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Expose-Headers": "Retry-After",
}

database = sqlite3.connect(os.environ.get("ANSWERS", "answers.db"), check_same_thread=False, isolation_level=None)
database.execute("PRAGMA synchronous = FULL")  # A commit is on disk when it returns.
database.execute("PRAGMA fullfsync = ON")
database.execute("CREATE TABLE IF NOT EXISTS answers (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, item TEXT NOT NULL)")
one_at_a_time = threading.Lock()


class Refused(Exception):
    def __init__(self, status, code, detail):
        super().__init__(detail)
        self.status, self.code = status, code


def answer(text):
    """The status and the body that a post is answered with."""
    try:
        value = json.loads(text)
    except RecursionError:
        raise Refused(400, "too_deep", "The JSON is nested too deeply.")
    except ValueError as error:
        raise Refused(400, "bad_json", f"The body is not JSON: {error}.")
    if not isinstance(value, dict):
        raise Refused(422, "invalid", "Send one JSON object.")
    if not isinstance(value.get("items"), list):
        return keep(value)
    if len(value["items"]) > MOST_ITEMS:
        raise Refused(413, "too_large", f"Send at most {MOST_ITEMS} items.")
    return 200, {"items": [attempt(keep, item)[1] for item in value["items"]]}


def keep(item):
    """Writes an item down and answers when it is on disk."""
    check(item)
    if isinstance(item.get("receipt"), str):
        item = {**item, "receipt": hashlib.sha256(item["receipt"].encode("utf-8", "replace")).hexdigest()}
    text = json.dumps(item)
    revision = item.get("revision", 1)
    named = {"id": item["id"], **({"revision": revision} if item["type"] == "response" else {})}
    with one_at_a_time:
        database.execute("BEGIN IMMEDIATE")
        try:
            status = write(item["id"].lower(), revision, text)
            database.execute("COMMIT")
        except BaseException:
            database.execute("ROLLBACK")
            raise
    return 201 if status == "stored" else 200, {**named, "status": status}


def write(key, revision, text):
    row = database.execute("SELECT revision, item FROM answers WHERE id = ?", (key,)).fetchone()
    if row and row[0] > revision:
        return "superseded"
    if row and row[0] == revision:
        if row[1] != text:
            raise Refused(422, "id_reused", "This id and revision came before with other content.")
        return "duplicate"
    database.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", (key, revision, text))
    return "stored"


def check(item):
    """What every reader of the answers may rely on. All other fields are kept as they came."""
    if not isinstance(item, dict):
        raise Refused(422, "invalid", "An item must be an object.")
    if len(json.dumps(item, ensure_ascii=False).encode("utf-8", "replace")) > MOST_ITEM_BYTES:
        raise Refused(413, "too_large", f"Send at most {MOST_ITEM_BYTES} bytes an item.")
    wrong = fault_in(item)
    if wrong:
        raise Refused(422, "invalid", wrong)


def fault_in(item):
    revision, answers = item.get("revision"), item.get("answers")
    if item.get("v") != 1:
        return "v: must be 1."
    if not (isinstance(item.get("id"), str) and UUID.fullmatch(item["id"])):
        return "id: must be a UUID."
    if not all(isinstance(item.get(field), str) for field in ("survey", "channel")):
        return "survey and channel: must be text."
    if item.get("type") == "funnel" and isinstance(item.get("event"), str):
        return None
    if item.get("type") != "response":
        return 'type: must be "response", or "funnel" with an event.'
    if type(revision) is not int or not 1 <= revision <= 1_000_000:
        return "revision: must be 1 or more."
    if not (isinstance(answers, list) and all(is_answer(each) for each in answers)):
        return "answers: must be a list of {question, kind, value}."
    return None


def is_answer(each):
    named = isinstance(each, dict) and all(isinstance(each.get(field), str) for field in ("question", "kind"))
    return named and each.get("value") is not None


def attempt(work, given):
    """What it answers; a refusal when it refuses; for anything else, that it may be sent again."""
    identity = given.get("id") if isinstance(given, dict) else None
    named = {"id": identity} if isinstance(identity, str) else {}
    try:
        return work(given)
    except Refused as refused:
        return refused.status, {**named, "error": {"code": refused.code, "detail": str(refused)}}
    except Exception as trouble:
        print(repr(trouble), flush=True)
        error = {"code": "unavailable", "detail": "It cannot be kept at the moment: send it again."}
        return 503, {**named, "error": error, "retry_after": 5}


class Endpoint(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_POST(self):
        self.say(*attempt(lambda request: answer(request.body()), self))

    def do_OPTIONS(self):
        self.say(204, None)

    def do_GET(self):
        error = {"code": "method_not_allowed", "detail": "Only POST is taken here."}
        self.say(405, {"error": error}, {"Allow": "POST, OPTIONS"})

    do_HEAD = do_PUT = do_PATCH = do_DELETE = do_GET

    def body(self):
        """The body; read to its end also when it is refused, so that its sender reads why."""
        left = int(self.headers.get("Content-Length") or 0)
        whole = left <= MOST_BYTES
        text = b""
        while left > 0:
            chunk = self.rfile.read(min(left, 65_536))
            if not chunk:
                break
            left -= len(chunk)
            text += chunk if whole else b""
        if not whole:
            raise Refused(413, "too_large", f"Send at most {MOST_BYTES} bytes.")
        if self.headers.get("Content-Encoding"):
            raise Refused(415, "unsupported_encoding", "Send the body as it is.")
        return text

    def say(self, status, body, headers={}):
        text = b"" if body is None else json.dumps(body).encode()
        if body and "retry_after" in body:
            headers = {"Retry-After": str(body["retry_after"]), **headers}
        self.send_response(status)
        for name, value in {**HEADERS, **headers, "Content-Length": str(len(text)), "Connection": "close"}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(text)
        self.close_connection = True

    def log_message(self, *_):
        """Addresses of visitors stay out of every log."""


if __name__ == "__main__":
    server = ThreadingHTTPServer(("", PORT), Endpoint)
    print(f"Takes answers on port {PORT}.", flush=True)
    server.serve_forever()
