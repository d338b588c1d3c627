package vn.capuy.document.criteria.attainment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.capuy.document.criteria.attainment.forecast.Forecast;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;

/** Says why an indicator stands as it does, and what its pace comes to. */
final class Sentences {
    private Sentences() {}

    static String why(SheetQueries.Row row, Language language) {
        if (row.judgement() != null) {
            return Messages.say(language, "criteria.why.judged-" + slug(row.state()), Map.of("ground", row.ground()));
        }
        var told = new HashMap<String, Object>();
        told.put("value", plain(row.value()));
        told.put("target", plain(row.target()));
        told.put("unit", row.measuredIn() == null ? "" : row.measuredIn());
        told.put("day", row.measuredOn());
        String key =
                switch (row.state()) {
                    case NOT_MEASURED -> "criteria.why.not-measured";
                    case TO_JUDGE -> "criteria.why.no-target";
                    default ->
                        row.hasFigures()
                                ? "criteria.why." + slug(row.comparison()) + "-" + slug(row.state())
                                : "criteria.why.yes-no-" + slug(row.state());
                };
        return Messages.say(language, key, told);
    }

    /** @param target null where none is known */
    static String pace(Forecast forecast, BigDecimal target, String unit, Language language) {
        var told = new HashMap<String, Object>();
        told.put("values", forecast.values());
        told.put("from", forecast.from());
        told.put("to", forecast.to());
        told.put("pace", plain(forecast.pacePerYear()));
        told.put("unit", unit == null ? "" : unit);
        told.put("target", plain(target));
        told.put("day", forecast.reachedOn());
        return Messages.say(language, "criteria.pace." + slug(forecast.outcome()), told);
    }

    private static String slug(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
