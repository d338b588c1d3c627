package vn.capuy.bench.gateway;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Measure;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.documents.Shelf;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.load.Side;
import vn.capuy.bench.stand.Stand;

/**
 * All figures of a term through the gateway, which asks all services at once, for one client: beside the service that has
 * most to count; and the answer that nothing has changed, beside the whole one.
 */
final class TermFigures {
    static final List<String> NAMES = List.of("gateway.figures", "gateway.figures-unchanged");

    private static final List<String> OTHERS = List.of("cadre-service", "inspection-service");
    private static final LocalDate FIRST = LocalDate.of(2020, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 7, 31);
    /** Days of one end of the period, so that no question is asked twice: what was counted is held. */
    private static final int DAYS = 60;

    private final Stand stand;
    private final Shelf shelf;

    TermFigures(Stand stand, Shelf shelf) {
        this.stand = stand;
        this.shelf = shelf;
    }

    List<Outcome> run(Comparison comparison, Predicate<String> wanted) throws Exception {
        var services =
                new HashMap<>(Map.of("CAPUY_DOCUMENT_URL", shelf.address(), "CAPUY_REPORT_URL", "http://127.0.0.1:1"));
        for (String module : OTHERS) {
            String part = module.substring(0, module.indexOf('-'));
            var told = Map.of("CAPUY_CADRE_URL", "http://127.0.0.1:1");
            services.put(
                    "CAPUY_" + part.toUpperCase(java.util.Locale.ROOT) + "_URL",
                    stand.service(module, "capuy_" + part, told).address());
            try (Connection connection = stand.asAdministrator("capuy_" + part)) {
                Shelf.enterOrganisation(connection);
            }
        }
        String gateway = stand.gateway(services).address();
        List<Outcome> outcomes = new ArrayList<>();
        Side whole = asking(shelf.reader(gateway), "/api/kpi/v1/figures?org=%s&from=%s&to=%s");
        if (wanted.test("gateway.figures")) {
            outcomes.add(comparison.of(benchmark(
                    "gateway.figures",
                    "all figures of a term through the gateway",
                    "those of document-service alone, which has most to count",
                    2,
                    whole,
                    asking(shelf.reader(shelf.address()), "/api/document/v1/indicators/values?org=%s&from=%s&to=%s"))));
        }
        if (wanted.test("gateway.figures-unchanged")) {
            outcomes.add(comparison.of(benchmark(
                    "gateway.figures-unchanged",
                    "the answer that no figure has changed",
                    "the whole answer",
                    0.2,
                    unchanged(shelf.reader(gateway)),
                    whole)));
        }
        OTHERS.forEach(stand::stop);
        return outcomes;
    }

    private Side asking(Api reader, String path) {
        Callers caller = reader.callers(1);
        // Goes on from round to round.
        var turns = new AtomicInteger();
        return new Crowd(
                1,
                (worker, turn) -> {
                    int n = turns.getAndIncrement();
                    caller.get(
                            worker,
                            path.formatted(
                                    Shelf.PROVINCE,
                                    FIRST.plusDays(n % DAYS),
                                    LAST.minusDays(Math.floorMod(n / DAYS, 10 * DAYS))));
                },
                stand.meters());
    }

    private Side unchanged(Api reader) throws Exception {
        String path = "/api/kpi/v1/figures?org=%s&from=%s&to=%s".formatted(Shelf.PROVINCE, FIRST, LAST);
        String tag = reader.tag(path);
        Callers caller = reader.callers(1);
        return new Crowd(1, (worker, turn) -> caller.getUnchanged(worker, path, tag), stand.meters());
    }

    private static Benchmark benchmark(String name, String what, String beside, double goal, Side thing, Side limit) {
        return new Benchmark(
                name,
                "request",
                what + ", one client",
                beside,
                OptionalDouble.of(goal),
                Measure.TIME,
                thing,
                limit,
                new Watch() {});
    }
}
