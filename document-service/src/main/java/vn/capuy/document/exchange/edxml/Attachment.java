package vn.capuy.document.exchange.edxml;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that goes with a message.
 *
 * @param contentId by which the manifest names it
 * @param content writes the file when its turn comes, so that no more of it is held than is just passing by
 */
public record Attachment(String contentId, String name, String contentType, String description, Content content) {

    /** The bytes of the file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
