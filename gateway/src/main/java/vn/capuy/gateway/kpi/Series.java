package vn.capuy.gateway.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.platform.problem.ProblemException;

/** Asks for figures over time, each of the service that keeps its records. */
@ApplicationScoped
class Series {
    /** As many as a service tells of one figure. */
    private static final int MOST_POINTS = 400;

    private final ServiceClient services;

    Series(ServiceClient services) {
        this.services = services;
    }

    /**
     * @throws ProblemException 400 for a code that no service has and for what a service finds wrong, 404 for an organisation
     *     that is not the caller's
     */
    SuiteSeries of(FigureQuery query, SuiteSeries.Step by, Set<String> codes, AskedBy caller) {
        if (by.points(query.from(), query.to()) > MOST_POINTS) {
            throw ProblemException.invalid("to", "violation.too-many-points", Map.of("most", MOST_POINTS));
        }
        var missing = new ArrayList<Missing>();
        Map<String, SuiteService> owners = owners(caller, missing);
        List<String> unknown =
                codes.stream().filter(code -> !owners.containsKey(code)).toList();
        if (!unknown.isEmpty() && missing.isEmpty()) {
            throw ProblemException.invalid(
                    "codes", "violation.unknown-reference", Map.of("value", String.join(", ", unknown)));
        }
        List<ServiceClient.Asking<SuiteSeries.Line>> askings = codes.stream()
                .filter(owners::containsKey)
                .map(code -> new ServiceClient.Asking<>(owners.get(code), question(query, by, code)))
                .toList();
        var lines = new ArrayList<SuiteSeries.Line>();
        List<Answer<SuiteSeries.Line>> answers = services.askEach(askings, caller);
        for (int i = 0; i < answers.size(); i++) {
            SuiteService service = askings.get(i).service();
            switch (answers.get(i)) {
                case Answer.Told<SuiteSeries.Line>(SuiteSeries.Line line, String tag) -> lines.add(line);
                case Answer.NoSuchOrganisation<SuiteSeries.Line> hidden -> throw ProblemException.notFound();
                case Answer.Faulty<SuiteSeries.Line> faulty -> throw ProblemException.invalid(faulty.faults());
                case Answer.None<SuiteSeries.Line> none ->
                    missing.add(Missing.of(service, none.reason(), caller.language()));
                case Answer.Unchanged<SuiteSeries.Line> none ->
                    missing.add(Missing.of(service, Missing.Reason.UNREADABLE, caller.language()));
            }
        }
        var each = missing.stream().distinct().toList();
        return new SuiteSeries(
                query.org(), query.from(), query.to(), query.knownAt(), query.tree(), by, !each.isEmpty(), each, lines);
    }

    private static Question<SuiteSeries.Line> question(FigureQuery query, SuiteSeries.Step by, String code) {
        String path = "/indicators/" + code + "/series?"
                + query.parameters(query.knownAt().toString()) + "&by=" + by;
        return Question.of(path, SuiteSeries.Line.class);
    }

    /** By code, which service has it; those that do not say are missing. */
    private Map<String, SuiteService> owners(AskedBy caller, List<Missing> missing) {
        var owners = new TreeMap<String, SuiteService>();
        services.askAll(Question.of("/indicators", Catalogue.Told[].class), caller)
                .forEach((service, answer) -> {
                    if (answer instanceof Answer.Told<Catalogue.Told[]>(Catalogue.Told[] told, String tag)) {
                        List.of(told).forEach(entry -> owners.put(entry.code(), service));
                    } else {
                        var reason = answer instanceof Answer.None<Catalogue.Told[]> none
                                ? none.reason()
                                : Missing.Reason.UNREADABLE;
                        missing.add(Missing.of(service, reason, caller.language()));
                    }
                });
        return owners;
    }
}
