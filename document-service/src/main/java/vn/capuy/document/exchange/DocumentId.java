package vn.capuy.document.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Mã định danh văn bản in the exchange: sender, day and notation with commas between them. The same document always has the
 * same, so a message that is sent again is known again.
 */
record DocumentId(String organ, LocalDate day, String notation) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    static String of(String organ, LocalDate day, String notation) {
        return organ + "," + DAY.format(day) + "," + notation;
    }

    /** The parts of an id that was written so; none of one that was not. */
    static Optional<DocumentId> read(String written) {
        String[] parts = written == null ? new String[0] : written.split(",", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DocumentId(parts[0].strip(), LocalDate.parse(parts[1].strip(), DAY), parts[2].strip()));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
