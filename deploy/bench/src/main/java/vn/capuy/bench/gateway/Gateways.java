package vn.capuy.bench.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Measure;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.documents.Shelf;
import vn.capuy.bench.load.Echo;
import vn.capuy.bench.load.Side;
import vn.capuy.bench.stand.Peers;
import vn.capuy.bench.stand.Program;
import vn.capuy.bench.stand.Stand;

/** Runs the group. */
public final class Gateways {
    public static final List<String> NAMES = Stream.concat(
                    Stream.of("gateway.read", "gateway.read-added", "gateway.nothing", "gateway.nothing-added"),
                    TermFigures.NAMES.stream())
            .toList();

    private static final String OURS = "gateway";
    private static final double BY_NGINX = 2;
    private static final double BY_SPRING = 0.5;
    /** Clients at once where times are compared: with more, each waits for the processors and not for the gateway. */
    private static final int FEW = 1;

    private final Stand stand;
    private final Shelf shelf;
    private final int workers;
    private final Comparison comparison;

    private Gateways(Stand stand, Shelf shelf, int workers, Comparison comparison) {
        this.stand = stand;
        this.shelf = shelf;
        this.workers = workers;
        this.comparison = comparison;
    }

    /** @param wanted which of {@link #NAMES} */
    public static List<Outcome> run(
            Stand stand, double scale, int workers, Comparison comparison, Predicate<String> wanted) throws Exception {
        var group = new Gateways(stand, new Shelf(stand, scale), workers, comparison);
        List<Outcome> outcomes = new ArrayList<>();
        if (wanted.test("gateway.read") || wanted.test("gateway.read-added")) {
            outcomes.addAll(group.before("read", "a request for one document", group.shelf.address(), wanted));
        }
        if (wanted.test("gateway.nothing") || wanted.test("gateway.nothing-added")) {
            try (Echo echo = Echo.start()) {
                outcomes.addAll(group.before("nothing", "a request that is answered at once", echo.address(), wanted));
            }
        }
        if (TermFigures.NAMES.stream().anyMatch(wanted)) {
            outcomes.addAll(new TermFigures(stand, group.shelf).run(comparison, wanted));
        }
        for (String process : List.of(OURS, Peers.NGINX, Peers.SPRING_GATEWAY)) {
            stand.stop(process);
        }
        return outcomes;
    }

    private List<Outcome> before(String name, String what, String backend, Predicate<String> wanted) throws Exception {
        String ours = stand.gateway(Map.of(
                        "CAPUY_CADRE_URL", backend,
                        "CAPUY_INSPECTION_URL", backend,
                        "CAPUY_REPORT_URL", backend,
                        "CAPUY_DOCUMENT_URL", backend))
                .address();
        var peers = new Peers(stand);
        Optional<Program> nginx = peers.nginx(backend);
        if (nginx.isEmpty()) {
            stand.lacks("gateway." + name + " beside nginx, which is not on this machine");
        }
        List<Outcome> outcomes = new ArrayList<>();
        if (wanted.test("gateway." + name)) {
            Optional<Program> spring =
                    peers.has(Peers.SPRING_GATEWAY) ? Optional.of(peers.gateway(backend)) : Optional.empty();
            if (spring.isEmpty()) {
                stand.lacks("gateway." + name + " beside Spring Cloud Gateway, which was not built");
            }
            outcomes.addAll(processor(name, what, ours, nginx, spring));
            stand.stop(Peers.SPRING_GATEWAY);
        }
        if (wanted.test("gateway." + name + "-added") && nginx.isPresent()) {
            outcomes.add(comparison.of(added(name, what, ours, nginx.get().address(), backend)));
        }
        return outcomes;
    }

    private List<Outcome> processor(
            String name, String what, String ours, Optional<Program> nginx, Optional<Program> spring) throws Exception {
        Side thing = shelf.reads(ours, workers);
        List<Benchmark> benchmarks = new ArrayList<>();
        if (nginx.isPresent()) {
            benchmarks.add(benchmark(
                    "gateway." + name,
                    what,
                    "nginx, which does neither",
                    BY_NGINX,
                    Measure.processor(OURS, Peers.NGINX),
                    thing,
                    shelf.reads(nginx.get().address(), workers)));
        }
        if (spring.isPresent()) {
            benchmarks.add(benchmark(
                    "gateway." + name + "-beside-spring",
                    what,
                    "Spring Cloud Gateway, which does both",
                    BY_SPRING,
                    Measure.processor(OURS, Peers.SPRING_GATEWAY),
                    thing,
                    shelf.reads(spring.get().address(), workers)));
        }
        return benchmarks.isEmpty() ? List.of() : comparison.together(benchmarks);
    }

    private Benchmark added(String name, String what, String ours, String nginx, String backend) throws Exception {
        return benchmark(
                "gateway." + name + "-added",
                what + ", one client",
                "nginx, which does neither",
                BY_NGINX,
                Measure.added(shelf.reads(backend, FEW)),
                shelf.reads(ours, FEW),
                shelf.reads(nginx, FEW));
    }

    private static Benchmark benchmark(
            String name, String what, String beside, double goal, Measure measure, Side thing, Side limit) {
        return new Benchmark(
                name,
                "request",
                what + " through the gateway, its token checked and counted against a quota",
                beside,
                OptionalDouble.of(goal),
                measure,
                thing,
                limit,
                new Watch() {});
    }
}
