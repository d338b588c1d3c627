package vn.capuy.platform.journal.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** SHA-256 over lines, trees of lines, and seals; each kind begins with a byte of its own, so that none passes for another. */
final class Hashes {
    static final int LENGTH = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte SEAL = 2;

    private Hashes() {}

    /** Every member with its length before it, so that no text can shift from one into the next. */
    static byte[] of(Entry entry) {
        MessageDigest digest = begin(LEAF);
        add(digest, entry.position());
        add(digest, entry.atMicros());
        for (String text : new String[] {
            entry.actor(),
            entry.action(),
            entry.subjectType(),
            entry.subjectId(),
            entry.org(),
            entry.correlationId(),
            entry.detail()
        }) {
            add(digest, text);
        }
        return digest.digest();
    }

    /** The root over hashes of lines; of none, that of nothing. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return begin(NODE).digest();
        }
        List<byte[]> level = leaves;
        while (level.size() > 1) {
            var above = new ArrayList<byte[]>((level.size() + 1) / 2);
            for (int i = 0; i + 1 < level.size(); i += 2) {
                MessageDigest digest = begin(NODE);
                digest.update(level.get(i));
                digest.update(level.get(i + 1));
                above.add(digest.digest());
            }
            // One that is left over is carried up as it is.
            if (level.size() % 2 == 1) {
                above.add(level.getLast());
            }
            level = above;
        }
        return level.getFirst();
    }

    static byte[] of(Seal seal) {
        MessageDigest digest = begin(SEAL);
        add(digest, seal.number());
        add(digest, seal.firstPosition());
        add(digest, seal.lastPosition());
        add(digest, seal.missing());
        add(digest, seal.late());
        add(digest, seal.entries());
        digest.update(seal.root());
        digest.update(seal.previous());
        add(digest, seal.sealedAtMicros());
        return digest.digest();
    }

    private static MessageDigest begin(byte kind) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static void add(MessageDigest digest, List<Long> numbers) {
        add(digest, numbers.size());
        numbers.forEach(number -> add(digest, number));
    }

    private static void add(MessageDigest digest, String text) {
        if (text == null) {
            add(digest, -1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(digest, bytes.length);
        digest.update(bytes);
    }
}
