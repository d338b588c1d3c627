package vn.capuy.platform.indicator;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.indicator.Figures.Count;
import vn.capuy.platform.indicator.sums.Stretches;
import vn.capuy.platform.indicator.sums.Stretches.Stretch;
import vn.capuy.platform.indicator.sums.Summed;
import vn.capuy.platform.indicator.sums.SummedIndicators;
import vn.capuy.platform.indicator.sums.SumsSql;

/** Answers by kept sums what they can tell, exactly as it would be counted (ADR 43). */
@ApplicationScoped
class SummedFigures implements SummedIndicators {
    private final List<IndicatorSource> sources;
    private final Jdbi jdbi;
    private final Caller caller;

    SummedFigures(@All List<IndicatorSource> sources, Jdbi jdbi, Caller caller) {
        this.sources = sources;
        this.jdbi = jdbi;
        this.caller = caller;
    }

    @Override
    public List<Summed> all() {
        return sources.stream()
                .map(IndicatorSource::indicator)
                .flatMap(indicator -> indicator.summed().stream())
                .sorted(Comparator.comparing(Summed::code))
                .toList();
    }

    /** Empty where it is to be counted: another tree, a part, another cut, a moment before the latest entries in the sums. */
    Optional<List<Count>> count(Asked asked, Cut cut, boolean openOnly) {
        Optional<Summed> summed = asked.indicator().summed();
        if (summed.isEmpty() || openOnly || !asked.isWholeAsItStood() || !(cut == Cut.SPLIT || cut.isByPeriods())) {
            return Optional.empty();
        }
        var stretches = stretches(asked.question(), cut);
        return stretches.sums().isEmpty() ? Optional.empty() : read(asked, summed.get(), cut.isByPeriods(), stretches);
    }

    private static Stretches stretches(FigureQuestion question, Cut cut) {
        var stretches = new Stretches();
        if (cut.isByPeriods()) {
            for (int i = 0; i < cut.starts().size(); i++) {
                stretches.add(cut.starts().get(i), cut.ends().get(i));
            }
        } else {
            stretches.add(question.from(), question.to());
        }
        return stretches;
    }

    private record Row(boolean whole, String part, long facts) {
        Count count(long all) {
            return new Count(whole, part, all, 0, all);
        }
    }

    private Optional<List<Count>> read(Asked asked, Summed summed, boolean byPeriods, Stretches stretches) {
        FigureQuestion question = asked.question();
        List<Stretch> sums = stretches.sums();
        List<Stretch> days = stretches.days();
        String facts = days.isEmpty()
                ? null
                : "select stretch.of_period, of_days.* from unnest(cast(:dayPeriods as text[]), cast(:dayStarts as date[]),"
                        + " cast(:dayEnds as date[])) as stretch (of_period, starts_on, ends_on) cross join lateral ("
                        + Cut.within(summed.facts(), "stretch.starts_on", "stretch.ends_on") + ") of_days";
        String sql = SumsSql.count(byPeriods, facts, asked.condition());
        List<Row> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("code", summed.code())
                    .bind("definition", summed.definition())
                    .bind("org", question.org())
                    .bind("reach", question.reachOf(asked.indicator()).name())
                    .bind("from", question.from())
                    .bind("to", question.to())
                    .bind("knownAt", question.knownAt().atOffset(ZoneOffset.UTC))
                    .bind("scope", caller.scope());
            bind(query, "kept", sums, stretch -> stretch.kept().name());
            bind(query, "periods", sums, stretch -> stretch.period().toString());
            bind(query, "starts", sums, stretch -> stretch.from().toString());
            bind(query, "ends", sums, stretch -> stretch.to().toString());
            if (!days.isEmpty()) {
                bind(query, "dayPeriods", days, stretch -> stretch.period().toString());
                bind(query, "dayStarts", days, stretch -> stretch.from().toString());
                bind(query, "dayEnds", days, stretch -> stretch.to().toString());
            }
            return query.map((row, context) ->
                            new Row(row.getBoolean("whole"), row.getString("part"), row.getLong("facts")))
                    .list();
        });
        if (rows.stream().noneMatch(Row::whole)) {
            return Optional.empty();
        }
        long whole = rows.stream().mapToLong(Row::facts).sum();
        return Optional.of(rows.stream()
                .map(row -> row.count(row.whole() ? whole : row.facts()))
                .toList());
    }

    private static void bind(Query query, String name, List<Stretch> stretches, Function<Stretch, String> text) {
        query.bindArray(name, String.class, stretches.stream().map(text).toList());
    }
}
