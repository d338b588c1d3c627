package vn.capuy.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The content of versions, in the database, piece by piece: neither writing nor reading holds more than one piece, and no
 * connection waits for a slow reader.
 */
@ApplicationScoped
public class FileContents {
    /** As {@code document_file_chunk_size} has it. */
    static final int PIECE = 512 << 10;

    private final Jdbi jdbi;

    FileContents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the content in the transaction of its version. */
    void keep(UUID version, File content) throws IOException {
        try (InputStream in = Files.newInputStream(content.toPath())) {
            byte[] piece = in.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                keep(version, position, piece);
                piece = in.readNBytes(PIECE);
            }
        }
    }

    private void keep(UUID version, int position, byte[] piece) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into document_file_chunk (version, position, content) values (:version, :position, :piece)""")
                .bind("version", version)
                .bind("position", position)
                .bind("piece", piece)
                .execute());
    }

    /** Writes the bytes from {@code first} to {@code last}, both included. */
    public void write(UUID version, long first, long last, OutputStream out) throws IOException {
        for (long at = first; at <= last; ) {
            int from = (int) (at % PIECE);
            int length = (int) Math.min(PIECE - from, last - at + 1);
            out.write(piece(version, (int) (at / PIECE), from, length));
            at += length;
        }
    }

    private byte[] piece(UUID version, int position, int from, int length) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select substring(content from :from for :length) from document_file_chunk
                        where version = :version and position = :position""")
                .bind("from", from + 1)
                .bind("length", length)
                .bind("version", version)
                .bind("position", position)
                .mapTo(byte[].class)
                .one());
    }
}
