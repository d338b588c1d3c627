package vn.capuy.gateway.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.capuy.gateway.kpi.Missing.Reason;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Asks the services for their figures and puts them side by side. */
@ApplicationScoped
class Figures {
    private final ServiceClient services;
    private final FiguresTag tags;
    private final Clock clock;

    Figures(ServiceClient services, FiguresTag tags, Clock clock) {
        this.services = services;
        this.tags = tags;
        this.clock = clock;
    }

    /**
     * What came of asking.
     *
     * @param list empty where the caller has the very figures already
     * @param tag by which they are known again; empty where a part is missing
     */
    record Gathered(Optional<FigureList> list, Optional<String> tag) {}

    /**
     * Refuses (404) an organisation that is not the caller's to know of, and (400) what the services find wrong.
     *
     * @param has the tag of the figures that the caller has; empty where he has none
     */
    Gathered gather(FigureQuery query, AskedBy caller, Optional<String> has) {
        Question<IndicatorValues> question = query.question();
        Map<SuiteService, Answer<IndicatorValues>> answers = services.ask(
                SuiteService.counting(),
                question,
                caller,
                has.map(FiguresTag::ofServices).orElse(Map.of()));
        if (isHidden(answers)) {
            throw ProblemException.notFound();
        }
        refuseFaulty(answers);
        if (has.isPresent() && tags.of(answers).equals(has)) {
            return new Gathered(Optional.empty(), has);
        }
        // Some have changed and some not; of those the caller needs the figures too.
        var bare = answers.keySet().stream()
                .filter(service -> answers.get(service) instanceof Answer.Unchanged)
                .toList();
        answers.putAll(services.ask(bare, question, caller, Map.of()));
        FigureList list = list(query, caller, answers);
        return new Gathered(Optional.of(list), list.partial() ? Optional.empty() : tags.of(answers));
    }

    private FigureList list(FigureQuery query, AskedBy caller, Map<SuiteService, Answer<IndicatorValues>> answers) {
        var figures = new ArrayList<Figure>();
        var missing = new ArrayList<Missing>();
        var codes = new HashSet<String>();
        answers.forEach((service, answer) -> {
            var told = told(answer).toList();
            boolean free = told.stream().map(Figure::code).noneMatch(codes::contains);
            Reason lack = free ? lack(answer) : Reason.UNREADABLE;
            if (lack != null) {
                missing.add(Missing.of(service, lack, caller.language()));
            }
            if (free) {
                figures.addAll(told);
                told.forEach(figure -> codes.add(figure.code()));
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
        boolean nobodyKnows =
                nobodyTells(answers) && answers.values().stream().anyMatch(Answer.NoSuchOrganisation.class::isInstance);
        return answers.get(SuiteService.CADRE) instanceof Answer.NoSuchOrganisation || nobodyKnows;
    }

    /** By the same rule: an organisation that is no more under today's successors is no missing part. */
    private static void refuseFaulty(Map<SuiteService, Answer<IndicatorValues>> answers) {
        boolean isFinal = answers.get(SuiteService.CADRE) instanceof Answer.Faulty || nobodyTells(answers);
        for (Answer<IndicatorValues> answer : answers.values()) {
            if (isFinal && answer instanceof Answer.Faulty<IndicatorValues>(List<Fault> faults)) {
                throw ProblemException.invalid(faults);
            }
        }
    }

    private static boolean nobodyTells(Map<SuiteService, Answer<IndicatorValues>> answers) {
        return answers.values().stream()
                .noneMatch(answer -> answer instanceof Answer.Told || answer instanceof Answer.Unchanged);
    }

    /** The figures of a service, or what it told before it fell silent, marked as such. */
    private Stream<Figure> told(Answer<IndicatorValues> answer) {
        return switch (answer) {
            case Answer.Told<IndicatorValues> told -> told.content().values().stream();
            case Answer.None<IndicatorValues> none ->
                none.last().stream().flatMap(held -> {
                    Instant now = clock.instant();
                    return held.content().values().stream()
                            .map(figure -> figure.asLastKnown(held.content().knownAt(), held.at(), now));
                });
            default -> Stream.empty();
        };
    }

    /** Why a service's figures of today are not there; null when they are. */
    private static Reason lack(Answer<IndicatorValues> answer) {
        return switch (answer) {
            case Answer.None<IndicatorValues> none -> none.reason();
            case Answer.NoSuchOrganisation<IndicatorValues> unknown -> Reason.ORGANISATION_NOT_KNOWN_YET;
            case Answer.Faulty<IndicatorValues> alone -> Reason.REFUSED;
            // It was asked without a tag and says that nothing has changed.
            case Answer.Unchanged<IndicatorValues> unasked -> Reason.UNREADABLE;
            case Answer.Told<IndicatorValues> told -> null;
        };
    }
}
