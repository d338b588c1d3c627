package vn.capuy.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.name.Language;

class NumbersTest {
    private static final Numbers VI = new Numbers(Language.VI);
    private static final Numbers EN = new Numbers(Language.EN);
    private static final Numbers AR = new Numbers(Language.AR);

    @Test
    void numbers_are_written_in_the_readers_way() {
        assertEquals("1.118", number(VI, "1118"));
        assertEquals("1,118", number(EN, "1118"));
        assertEquals("1,118", number(AR, "1118"));
        assertEquals("1.234.567,25", number(VI, "1234567.25"));
        assertEquals("0,5", number(VI, "0.50"));
        assertEquals("0", number(EN, "0"));
        assertEquals("−12", number(EN, "-12"));
        assertEquals("ناقص 12", number(AR, "-12"));
    }

    @Test
    void what_is_not_the_whole_is_not_rounded_up_to_it() {
        assertEquals("100%", percent(VI, "1"));
        assertEquals("99,9%", percent(VI, "0.9996"));
        assertEquals("95.6%", percent(EN, "0.9563"));
        assertEquals("0%", percent(AR, "0"));
        assertEquals("−4.4%", percent(EN, "-0.0437"));
    }

    @Test
    void days_and_moments_are_those_of_vietnam() {
        var day = LocalDate.of(2023, 3, 31);
        assertEquals("31/3/2023", VI.day(day));
        assertEquals("31 March 2023", EN.day(day));
        assertEquals("31 مارس 2023", AR.day(day));
        var lateInTheEvening = Instant.parse("2023-03-31T17:05:00Z");
        assertEquals("00:05 ngày 1/4/2023", VI.moment(lateInTheEvening));
        assertEquals("1 April 2023, 00:05", EN.moment(lateInTheEvening));
        assertEquals("1 أبريل 2023، الساعة 00:05", AR.moment(lateInTheEvening));
    }

    private static String number(Numbers in, String number) {
        return in.number(new BigDecimal(number));
    }

    private static String percent(Numbers in, String fraction) {
        return in.percent(new BigDecimal(fraction));
    }
}
