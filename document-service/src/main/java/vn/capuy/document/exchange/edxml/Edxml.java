package vn.capuy.document.exchange.edxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Names and notations that writer and reader share. */
public final class Edxml {
    public static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    public static final String MEDIA_TYPE = "application/xml";

    static final String ACTOR = "http://schemas.xmlsoap.org/soap/actor/next";

    private static final DateTimeFormatter DAY = strict("uuuu/MM/dd");
    private static final DateTimeFormatter MOMENT = strict("uuuu/MM/dd HH:mm:ss");
    /** Senders write days in each of these ways. */
    private static final List<DateTimeFormatter> DAYS = List.of(DAY, strict("uuuu-MM-dd"), strict("dd/MM/uuuu"));

    private static final List<DateTimeFormatter> MOMENTS =
            List.of(MOMENT, strict("uuuu-MM-dd HH:mm:ss"), strict("dd/MM/uuuu HH:mm:ss"));

    private Edxml() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    static String written(LocalDate day) {
        return DAY.format(day);
    }

    static String written(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException another) {
                // The next way of writing it.
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDateTime> moment(String text) {
        for (DateTimeFormatter format : MOMENTS) {
            try {
                return Optional.of(LocalDateTime.parse(text, format));
            } catch (DateTimeParseException another) {
                // The next way of writing it.
            }
        }
        return Optional.empty();
    }
}
