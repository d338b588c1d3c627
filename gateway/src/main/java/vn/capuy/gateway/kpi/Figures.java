package vn.capuy.gateway.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.gateway.kpi.Missing.Reason;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.platform.problem.ProblemException;

/** Asks the services for their figures and puts them side by side. */
@ApplicationScoped
class Figures {
    private final ServiceClient services;

    Figures(ServiceClient services) {
        this.services = services;
    }

    /** Refuses (404) an organisation that is not the caller's to know of. */
    FigureList gather(FigureQuery query, AskedBy caller) {
        Map<SuiteService, Answer<IndicatorValues>> answers =
                services.askAll("/indicators/values?" + query.parameters(), caller, IndicatorValues.class);
        if (isHidden(answers)) {
            throw ProblemException.notFound();
        }
        var figures = new ArrayList<Figure>();
        var missing = new ArrayList<Missing>();
        var codes = new HashSet<String>();
        answers.forEach((service, answer) -> {
            Reason lack = lack(service, answer, query, codes);
            if (lack != null) {
                missing.add(Missing.of(service, lack, caller.language()));
            } else if (answer instanceof Answer.Told<IndicatorValues>(var told)) {
                figures.addAll(told.values());
            }
        });
        figures.sort(Comparator.comparing(Figure::code, TellingOrder.OF_CODES));
        return new FigureList(
                query.org(),
                query.from(),
                query.to(),
                query.knownAt(),
                query.tree(),
                !missing.isEmpty(),
                missing,
                figures);
    }

    /**
     * The cadre service owns the organisation and the scopes over it, so its 404 is final. Another service's 404 is final
     * only when no service knows the organisation; else that service has not learnt of it yet.
     */
    private static boolean isHidden(Map<SuiteService, Answer<IndicatorValues>> answers) {
        boolean nobodyKnows = answers.values().stream().noneMatch(Answer.Told.class::isInstance)
                && answers.values().stream().anyMatch(Answer.NoSuchOrganisation.class::isInstance);
        return answers.get(SuiteService.CADRE) instanceof Answer.NoSuchOrganisation || nobodyKnows;
    }

    /** Why nothing of this answer can be shown; null when it can. A code that two services claim is shown once only. */
    private static Reason lack(
            SuiteService service, Answer<IndicatorValues> answer, FigureQuery query, Set<String> codes) {
        return switch (answer) {
            case Answer.None<IndicatorValues>(Reason reason) -> reason;
            case Answer.NoSuchOrganisation<IndicatorValues> unknown -> Reason.ORGANISATION_NOT_KNOWN_YET;
            case Answer.Told<IndicatorValues>(IndicatorValues told) -> {
                if (!told.answers(query, service)) {
                    yield Reason.UNREADABLE;
                }
                var claimed = told.values().stream().map(Figure::code).toList();
                boolean free = claimed.stream().noneMatch(codes::contains);
                codes.addAll(free ? claimed : List.of());
                yield free ? null : Reason.UNREADABLE;
            }
        };
    }
}
