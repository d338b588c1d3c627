package vn.capuy.gateway.kpi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.capuy.platform.json.WrittenDays;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * Which figures are asked for.
 *
 * @param from the first day of the period
 * @param to its last day, counted too
 * @param knownAt the moment whose knowledge counts; chosen once and told to every service, so that all answer of the same
 * @param asOfNow whether that moment is the present, because none was named
 * @param reach whose acts; null for each indicator's own default
 * @param tree under which tree
 */
record FigureQuery(String org, LocalDate from, LocalDate to, Instant knownAt, boolean asOfNow, Reach reach, Tree tree) {
    private static final int LONGEST_YEARS = 100;
    private static final int LONGEST_CODE = 64;
    private static final int LAST_YEAR = 9999;

    /** The report service names one moment for all, by its own clock, which may run a little before. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(2);

    /** From the parameters as they came. Refuses (400) with every fault, not only the first. */
    static FigureQuery of(String org, String from, String to, String knownAt, String reach, String tree, Clock clock) {
        var faults = new ArrayList<Fault>();
        Instant now = clock.instant();
        if (org == null || org.isBlank()) {
            faults.add(Fault.of("org", "violation.required"));
        } else if (org.length() > LONGEST_CODE) {
            faults.add(new Fault("org", "violation.too-long", Map.of("max", LONGEST_CODE)));
        }
        Optional<LocalDate> first = required("from", from, WrittenDays::read, "violation.date", faults);
        Optional<LocalDate> last = required("to", to, WrittenDays::read, "violation.date", faults);
        if (first.isPresent() && last.isPresent()) {
            if (last.get().isBefore(first.get())) {
                faults.add(Fault.of("to", "violation.period"));
            } else if (!last.get().isBefore(first.get().plusYears(LONGEST_YEARS))) {
                faults.add(Fault.of("to", "violation.too-many-years"));
            }
        }
        Instant moment = blank(knownAt)
                ? now
                : parse("knownAt", knownAt, FigureQuery::instant, "violation.instant", faults)
                        .orElse(now);
        if (moment.isAfter(now.plus(CLOCK_SKEW))) {
            faults.add(Fault.of("knownAt", "violation.future"));
        }
        Reach wanted = blank(reach) ? null : code("reach", reach, Reach.values(), faults);
        Tree under = blank(tree) ? Tree.AS_IT_STOOD : code("tree", tree, Tree.values(), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new FigureQuery(org, first.orElseThrow(), last.orElseThrow(), moment, blank(knownAt), wanted, under);
    }

    /** The same of another period. */
    FigureQuery during(PeriodShift period) {
        return new FigureQuery(org, period.from(), period.to(), knownAt, asOfNow, reach, tree);
    }

    /** The same of another organisation. */
    FigureQuery of(String unit) {
        return new FigureQuery(unit, from, to, knownAt, asOfNow, reach, tree);
    }

    /** As all services are asked it. Of the present one holds what one was told a moment ago under the same name. */
    Question<IndicatorValues> question() {
        return new Question<>(
                "/indicators/values?" + parameters(knownAt.toString()),
                IndicatorValues.class,
                parameters(asOfNow ? "" : knownAt.toString()),
                (values, service) -> values.answers(this, service),
                values -> values.asOf(knownAt));
    }

    /** As the query of a URI, in the form that the services take. */
    String parameters(String moment) {
        var parameters = new ArrayList<String>(List.of(
                "org=" + URLEncoder.encode(org, StandardCharsets.UTF_8),
                "from=" + from,
                "to=" + to,
                "knownAt=" + moment));
        if (reach != null) {
            parameters.add("reach=" + reach);
        }
        if (tree != Tree.AS_IT_STOOD) {
            parameters.add("tree=" + tree);
        }
        return String.join("&", parameters);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static <T> Optional<T> required(
            String field, String text, Function<String, T> read, String sentence, List<Fault> faults) {
        if (blank(text)) {
            faults.add(Fault.of(field, "violation.required"));
            return Optional.empty();
        }
        return parse(field, text, read, sentence, faults);
    }

    private static <T> Optional<T> parse(
            String field, String text, Function<String, T> read, String sentence, List<Fault> faults) {
        try {
            return Optional.of(read.apply(text));
        } catch (DateTimeException malformed) {
            faults.add(Fault.of(field, sentence));
            return Optional.empty();
        }
    }

    /** A longer year, or one before the first, no register has room for. */
    private static Instant instant(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        if (moment.getYear() <= 1 || moment.getYear() > LAST_YEAR) {
            throw new DateTimeException("Beyond the calendar");
        }
        return moment.toInstant();
    }

    private static <E extends Enum<E>> E code(String field, String text, E[] all, List<Fault> faults) {
        for (E each : all) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        String allowed = String.join(", ", Arrays.stream(all).map(Enum::name).toList());
        faults.add(new Fault(field, "violation.code", Map.of("allowed", allowed)));
        return null;
    }
}
