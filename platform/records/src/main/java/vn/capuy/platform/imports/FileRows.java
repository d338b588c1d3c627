package vn.capuy.platform.imports;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** The rows of a file as text, whatever kind of file it is. */
interface FileRows {
    /** Takes each row with its number in the file, the header included, until it has had enough. */
    @FunctionalInterface
    interface Taker {
        /** False where no more rows are wanted. */
        boolean take(int number, List<String> cells);
    }

    /** @throws Unreadable where the file is not of this kind or breaks off */
    void read(File file, Taker taker) throws IOException, Unreadable;

    /** The file cannot be read from some row on. */
    final class Unreadable extends Exception {
        private final transient int row;
        private final String messageKey;

        Unreadable(int row, String messageKey) {
            super(messageKey);
            this.row = row;
            this.messageKey = messageKey;
        }

        int row() {
            return row;
        }

        String messageKey() {
            return messageKey;
        }
    }
}
