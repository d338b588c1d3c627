import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Checks an export of a journal ({@code GET …/audit/export}) without Capuy: {@code java CheckJournal.java FILE [HEAD]}. HEAD is
 * a seal that was kept outside; it must be among those of the file. Ends with 0 where everything holds, else with 1.
 */
public class CheckJournal {
    private static final HexFormat HEX = HexFormat.of();

    private final List<String> breaches = new ArrayList<>();
    private final List<String> seals = new ArrayList<>();
    private Map<String, Object> seal;
    private List<byte[]> leaves = new ArrayList<>();
    private byte[] previous;

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1) {
            System.err.println("usage: java CheckJournal.java FILE [HEAD]");
            System.exit(2);
        }
        var check = new CheckJournal();
        try (var lines = Files.lines(Path.of(arguments[0]))) {
            for (String line : (Iterable<String>) lines.filter(each -> !each.isBlank())::iterator) {
                check.take(line);
            }
        }
        check.close();
        if (arguments.length > 1 && !check.seals.contains(arguments[1])) {
            check.breaches.add("The seal that was kept outside is not in the file.");
        }
        check.breaches.forEach(System.out::println);
        System.out.println(check.seals.size() + " seals, " + (check.breaches.isEmpty() ? "all hold." : "NOT all hold."));
        System.exit(check.breaches.isEmpty() ? 0 : 1);
    }

    @SuppressWarnings("unchecked")
    private void take(String line) throws Exception {
        var object = (Map<String, Object>) new Json(line).value();
        if (object.containsKey("seal")) {
            close();
            seal = (Map<String, Object>) object.get("seal");
            leaves = new ArrayList<>();
        } else if (object.containsKey("hash")) {
            leaves.add(HEX.parseHex((String) object.get("hash")));
        } else {
            leaves.add(leaf((Map<String, Object>) object.get("entry")));
        }
    }

    private void close() throws Exception {
        if (seal == null) {
            return;
        }
        String name = "Seal " + seal.get("number") + ": ";
        byte[] root = HEX.parseHex((String) seal.get("root"));
        if (previous != null && !Arrays.equals(previous, HEX.parseHex((String) seal.get("previous")))) {
            breaches.add(name + "it does not follow the seal before it.");
        }
        if (leaves.size() != number("entries") || !Arrays.equals(root, root(leaves))) {
            breaches.add(name + "its lines are not those that were sealed.");
        }
        byte[] hash = hash(root);
        if (!HEX.formatHex(hash).equals(seal.get("seal"))) {
            breaches.add(name + "it was changed.");
        }
        previous = hash;
        seals.add((String) seal.get("seal"));
    }

    private static byte[] leaf(Map<String, Object> entry) throws Exception {
        MessageDigest digest = begin(0);
        add(digest, (long) entry.get("position"));
        add(digest, (long) entry.get("atMicros"));
        for (String member : List.of("actor", "action", "subjectType", "subjectId", "org", "correlationId", "detail")) {
            String text = (String) entry.get(member);
            byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            add(digest, bytes == null ? -1 : bytes.length);
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        return digest.digest();
    }

    private static byte[] root(List<byte[]> leaves) throws Exception {
        List<byte[]> level = leaves;
        if (level.isEmpty()) {
            return begin(1).digest();
        }
        while (level.size() > 1) {
            var above = new ArrayList<byte[]>();
            for (int i = 0; i < level.size(); i += 2) {
                if (i + 1 == level.size()) {
                    above.add(level.get(i));
                } else {
                    MessageDigest digest = begin(1);
                    digest.update(level.get(i));
                    digest.update(level.get(i + 1));
                    above.add(digest.digest());
                }
            }
            level = above;
        }
        return level.getFirst();
    }

    private byte[] hash(byte[] root) throws Exception {
        MessageDigest digest = begin(2);
        add(digest, number("number"));
        add(digest, number("firstPosition"));
        add(digest, number("lastPosition"));
        for (String member : List.of("missing", "late")) {
            List<?> positions = (List<?>) seal.get(member);
            add(digest, positions.size());
            for (Object position : positions) {
                add(digest, (long) position);
            }
        }
        add(digest, number("entries"));
        digest.update(root);
        digest.update(HEX.parseHex((String) seal.get("previous")));
        add(digest, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse((String) seal.get("sealedAt"))));
        return digest.digest();
    }

    private long number(String member) {
        return (long) seal.get(member);
    }

    private static MessageDigest begin(int kind) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) kind);
        return digest;
    }

    private static void add(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    /** As much of JSON as the export is made of. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() throws IOException {
            space();
            return switch (text.charAt(at)) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> string();
                case 'n' -> word("null", null);
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                default -> integer();
            };
        }

        private Map<String, Object> object() throws IOException {
            var members = new HashMap<String, Object>();
            at++;
            for (space(); text.charAt(at) != '}'; space()) {
                String name = string();
                space();
                at++;
                members.put(name, value());
                space();
                if (text.charAt(at) == ',') {
                    at++;
                }
            }
            at++;
            return members;
        }

        private List<Object> list() throws IOException {
            var values = new ArrayList<>();
            at++;
            for (space(); text.charAt(at) != ']'; space()) {
                values.add(value());
                space();
                if (text.charAt(at) == ',') {
                    at++;
                }
            }
            at++;
            return values;
        }

        private String string() throws IOException {
            var read = new StringBuilder();
            space();
            if (text.charAt(at) != '"') {
                throw new IOException("No text at " + at);
            }
            for (at++; text.charAt(at) != '"'; at++) {
                char next = text.charAt(at);
                if (next != '\\') {
                    read.append(next);
                    continue;
                }
                at++;
                switch (text.charAt(at)) {
                    case 'n' -> read.append('\n');
                    case 't' -> read.append('\t');
                    case 'r' -> read.append('\r');
                    case 'b' -> read.append('\b');
                    case 'f' -> read.append('\f');
                    case 'u' -> {
                        read.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                        at += 4;
                    }
                    default -> read.append(text.charAt(at));
                }
            }
            at++;
            return read.toString();
        }

        private Object word(String word, Object value) {
            at += word.length();
            return value;
        }

        private long integer() {
            int from = at;
            while (at < text.length() && "+-0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return new BigInteger(text.substring(from, at)).longValueExact();
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
