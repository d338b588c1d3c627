package vn.capuy.report.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.language.Messages;

/**
 * Numbers, days and moments in the reader's way: 1.118 in Vietnamese, 1,118 in English and in Arabic. Arabic has the digits
 * 0–9, as the sentences of the suite do: the numbers and symbols of documents, the links and the hash beside them are
 * written in these, and whoever compares a figure with its records must find the same one. A number below nothing is said
 * with a word there, since a sign changes its side in a line from the right.
 */
final class Numbers {
    private static final int FINEST = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");

    private final Language language;

    Numbers(Language language) {
        this.language = language;
    }

    String number(BigDecimal number) {
        String plain = format(FINEST).format(number.abs());
        return number.signum() >= 0 ? plain : say("paper.below-nothing", "number", plain);
    }

    /** @param fraction of a whole; what is not the whole is never rounded up to 100 % */
    String percent(BigDecimal fraction) {
        BigDecimal percent = fraction.multiply(HUNDRED);
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        if (rounded.compareTo(HUNDRED) == 0 && percent.compareTo(HUNDRED) < 0) {
            rounded = ALMOST_ALL;
        }
        String plain = format(1).format(rounded.abs()) + "%";
        return rounded.signum() >= 0 ? plain : say("paper.below-nothing", "number", plain);
    }

    String day(LocalDate day) {
        return switch (language) {
            case VI -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            case EN, AR -> day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
        };
    }

    /** In Vietnam's time, to the minute. */
    String moment(Instant moment) {
        ZonedDateTime at = moment.atZone(VietnamTime.ZONE);
        String hour = String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
        return Messages.say(language, "paper.moment", Map.of("hour", hour, "day", day(at.toLocalDate())));
    }

    private String month(LocalDate day) {
        return Messages.say(language, "paper.month." + day.getMonthValue());
    }

    private String say(String key, String name, String value) {
        return Messages.say(language, key, Map.of(name, value));
    }

    private DecimalFormat format(int fraction) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(fraction);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
