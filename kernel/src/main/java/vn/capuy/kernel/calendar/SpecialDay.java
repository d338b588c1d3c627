package vn.capuy.kernel.calendar;

import java.time.LocalDate;
import java.util.Objects;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;

/**
 * A day on which it is not the week that decides whether work is done.
 *
 * @param name of the holiday, or of what a make-up day makes up for
 * @param basis where it is laid down
 */
public record SpecialDay(LocalDate day, Kind kind, MultilingualName name, Citation basis) {

    /** What such a day is. */
    public enum Kind {
        /** Ngày nghỉ lễ, tết, nghỉ bù hoặc nghỉ hoán đổi: offices rest. */
        HOLIDAY,
        /** Ngày làm bù: offices work, although it is a Saturday or Sunday. */
        MAKE_UP
    }

    public SpecialDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
    }
}
