<?php
/**
 * An endpoint for Kundresa in one file of PHP 8.1 or newer, without extensions or a database.
 * Try it: php -S 127.0.0.1:8080 endpoint.php
 * ANSWERS is the folder that it keeps answers in; by default "answers" beside the folder of this
 * file, so that no browser reaches it. Each response has a file there, named by its id, with one
 * line for each revision as it came, the receipt hashed. The last line holds.
 */
declare(strict_types=1);
ini_set('display_errors', '0');

const MOST_BYTES = 1048576;
const MOST_ITEM_BYTES = 65536;
const MOST_ITEMS = 50;

final class Refused extends Exception
{
    public function __construct(public int $status, public string $error, string $detail)
    {
        parent::__construct($detail);
    }
}

header('Content-Type: application/json');
header('Access-Control-Allow-Origin: *');
header('Access-Control-Allow-Methods: POST');
header('Access-Control-Allow-Headers: Content-Type');
header('Access-Control-Expose-Headers: Retry-After');

if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    http_response_code(204);
    exit;
}

[$status, $body] = attempt(fn () => answer());
http_response_code($status);
if ($status === 405) {
    header('Allow: POST, OPTIONS');
}
if (isset($body['retry_after'])) {
    header('Retry-After: ' . $body['retry_after']);
}
echo json_encode($body);

function answer(): array
{
    if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
        throw new Refused(405, 'method_not_allowed', 'Only POST is taken here.');
    }
    if (($_SERVER['HTTP_CONTENT_ENCODING'] ?? '') !== '') {
        throw new Refused(415, 'unsupported_encoding', 'Send the body as it is.');
    }
    $text = (int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > MOST_BYTES
        ? false
        : file_get_contents('php://input', false, null, 0, MOST_BYTES + 1);
    if ($text === false || strlen($text) > MOST_BYTES) {
        throw new Refused(413, 'too_large', 'Send at most ' . MOST_BYTES . ' bytes.');
    }
    $value = json_decode(whole_characters($text), false, 64);
    if (json_last_error() === JSON_ERROR_DEPTH) {
        throw new Refused(400, 'too_deep', 'The JSON is nested too deeply.');
    }
    if (json_last_error() !== JSON_ERROR_NONE) {
        throw new Refused(400, 'bad_json', 'The body is not JSON: ' . json_last_error_msg() . '.');
    }
    if (!is_object($value)) {
        throw new Refused(422, 'invalid', 'Send one JSON object.');
    }
    if (!is_array($value->items ?? null)) {
        return keep($value);
    }
    if (count($value->items) > MOST_ITEMS) {
        throw new Refused(413, 'too_large', 'Send at most ' . MOST_ITEMS . ' items.');
    }
    $told = fn ($item) => attempt(fn () => keep($item), is_object($item) ? $item->id ?? null : null)[1];
    return [200, ['items' => array_map($told, $value->items)]];
}

/** Half a character of two, as cutting a text may leave, is no JSON to PHP: it must not cost an answer. */
function whole_characters(string $json): string
{
    $pair = 'u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}';
    $half = 'u[dD][89a-fA-F][0-9a-fA-F]{2}';
    return preg_replace_callback(
        "/\\\\(?:$pair|($half)|.)/s",
        fn (array $found) => isset($found[1]) ? '\\ufffd' : $found[0],
        $json
    ) ?? $json;
}

/** Writes an item down and answers when it is on disk. */
function keep(mixed $item): array
{
    check($item);
    if (is_string($item->receipt ?? null)) {
        $item->receipt = hash('sha256', $item->receipt);
    }
    $line = json_encode($item, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR);
    $revision = $item->revision ?? 1;
    $named = $item->type === 'response' ? ['id' => $item->id, 'revision' => $revision] : ['id' => $item->id];

    $file = open_answers(strtolower($item->id));
    try {
        $before = last_line($file);
        $kept = $before === null ? 0 : json_decode($before)->revision ?? 1;
        if ($kept > $revision) {
            return [200, $named + ['status' => 'superseded']];
        }
        if ($kept === $revision && $before !== $line) {
            throw new Refused(422, 'id_reused', 'This id and revision came before with other content.');
        }
        if ($kept === $revision) {
            return [200, $named + ['status' => 'duplicate']];
        }
        // A crash may have left half a line: the new one begins at the start of a line.
        $written = "\n$line\n";
        if (fwrite($file, $written) !== strlen($written) || !fsync($file)) {
            throw new RuntimeException('The disk did not take it.');
        }
        return [201, $named + ['status' => 'stored']];
    } finally {
        fclose($file);
    }
}

/** What every reader of the answers may rely on. All other fields are kept as they came. */
function check(mixed $item): void
{
    $is = fn (string $field, string $type) => get_debug_type($item->$field ?? null) === $type;
    $wrong = match (true) {
        !is_object($item) => 'an item must be an object.',
        ($item->v ?? null) !== 1 => 'v: must be 1.',
        !$is('id', 'string') || !preg_match('/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/Di', $item->id) => 'id: must be a UUID.',
        !$is('survey', 'string') || !$is('channel', 'string') => 'survey and channel: must be text.',
        ($item->type ?? null) === 'funnel' && $is('event', 'string') => null,
        ($item->type ?? null) !== 'response' => 'type: must be "response", or "funnel" with an event.',
        !$is('revision', 'int') || $item->revision < 1 => 'revision: must be 1 or more.',
        !$is('answers', 'array') || array_filter($item->answers, fn ($given) => !is_answer($given)) !== [] => 'answers: must be a list of {question, kind, value}.',
        default => null,
    };
    if ($wrong !== null) {
        throw new Refused(422, 'invalid', $wrong);
    }
    if (strlen((string) json_encode($item, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES)) > MOST_ITEM_BYTES) {
        throw new Refused(413, 'too_large', 'Send at most ' . MOST_ITEM_BYTES . ' bytes an item.');
    }
}

function is_answer(mixed $given): bool
{
    return is_object($given) && is_string($given->question ?? null) && is_string($given->kind ?? null) && isset($given->value);
}

/** The file of one id, locked for this request alone: between look and write nobody else writes. */
function open_answers(string $id)
{
    $folder = getenv('ANSWERS') ?: dirname(__DIR__) . '/answers';
    $folder .= '/' . substr($id, 0, 2);
    if (!is_dir($folder) && !mkdir($folder, 0700, true) && !is_dir($folder)) {
        throw new RuntimeException("The folder $folder cannot be made.");
    }
    $file = fopen("$folder/$id.jsonl", 'a+');
    if ($file === false || !flock($file, LOCK_EX)) {
        throw new RuntimeException('The file cannot be opened.');
    }
    return $file;
}

function last_line($file): ?string
{
    $last = null;
    foreach (explode("\n", (string) stream_get_contents($file, null, 0)) as $line) {
        if ($line !== '' && json_decode($line) !== null) {
            $last = $line;
        }
    }
    return $last;
}

/** What it answers; a refusal when it refuses; for anything else that went wrong, that it may be sent again. */
function attempt(callable $work, mixed $id = null): array
{
    $named = is_string($id) ? ['id' => $id] : [];
    try {
        return $work();
    } catch (Refused $refused) {
        $error = ['code' => $refused->error, 'detail' => $refused->getMessage()];
        return [$refused->status, $named + ['error' => $error]];
    } catch (Throwable $trouble) {
        error_log((string) $trouble);
        $error = ['code' => 'unavailable', 'detail' => 'It cannot be kept at the moment: send it again.'];
        return [503, $named + ['error' => $error, 'retry_after' => 5]];
    }
}
