package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.inspection.petition.rules.CourseFacts;
import vn.capuy.kernel.lifecycle.Edge;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Judgement;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.JudgementRequest;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** Takes petitions from step to step, each as the rules allow it. */
@ApplicationScoped
class PetitionSteps {
    private static final String TYPE = PetitionService.TYPE;

    private final Petitions petitions;
    private final PetitionAccess access;
    private final PetitionService service;
    private final PetitionStepCheck check;
    private final PetitionRulings judge;
    private final PetitionCases cases;
    private final PetitionTerm term;
    private final Rulings rulings;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;

    PetitionSteps(
            Petitions petitions,
            PetitionAccess access,
            PetitionService service,
            PetitionStepCheck check,
            PetitionRulings judge,
            PetitionCases cases,
            PetitionTerm term,
            Rulings rulings,
            Steps steps,
            Entries entries,
            Journal journal) {
        this.petitions = petitions;
        this.access = access;
        this.service = service;
        this.check = check;
        this.judge = judge;
        this.cases = cases;
        this.term = term;
        this.rulings = rulings;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    PetitionService.Versioned take(UUID id, String ifMatch, PetitionStepRequest asked) {
        PetitionDetail before = access.change(id, ifMatch);
        Edge<PetitionState, PetitionStep> edge =
                steps.require(PetitionLifecycle.TABLE, before.state(), asked.step(), before.recordedBy());
        check.check(before, asked);
        Entry entry = entries.now();
        Petition petition = petitions.findById(id);
        String rules = apply(before, petition, asked, entry);
        petitions.flush();
        petitions.keep(id, edge.from(), edge.to(), asked.taken(rules), entry);
        journal.write("petition.step", TYPE, id, before.receivingBody(), told(asked));
        return service.view(id);
    }

    /** The rules that stand against its admission, where it is refused; else null. */
    private String apply(PetitionDetail before, Petition petition, PetitionStepRequest asked, Entry entry) {
        switch (asked.step()) {
            case CLASSIFY -> petition.classify(asked.classification());
            case ADMIT -> {
                decide(before, judge.admission(before, asked.hasNewEvidence()), asked, entry);
                petition.admit(asked.on());
            }
            case REFUSE -> {
                String rules = against(before, asked);
                petition.refuse(cases.inspection(before, asked.inspectionCase()));
                return rules;
            }
            case FORWARD -> {
                requireNotOwn(before);
                petition.forward(asked.forwardTo());
            }
            case BEGIN -> petition.begin(cases.of(before, asked));
            case EXTEND -> {
                decide(before, judge.extension(before, course(before, asked, false)), asked, entry);
                petition.extend(asked.days());
            }
            case RESOLVE -> {
                boolean concluded = cases.isConcluded(before);
                decide(before, judge.resolution(before, course(before, asked, concluded)), asked, entry);
                petition.resolve(
                        asked.outcome(), asked.on(), term.dueOn(before).orElse(null), asked.discipline(), entry.at());
            }
            case WITHDRAW -> petition.withdraw();
            case CONTINUE -> {
                CourseFacts facts = course(before, asked, false);
                decide(before, judge.withdrawal(before, facts, asked.hasNewEvidence()), asked, entry);
                petition.goOn(asked.on());
            }
            case CLOSE -> petition.close();
        }
        return null;
    }

    private void decide(PetitionDetail before, Optional<Ruling> ruling, PetitionStepRequest asked, Entry entry) {
        ruling.ifPresent(each -> rulings.decide(TYPE, before.id(), each, asked.judgements(), entry));
    }

    private CourseFacts course(PetitionDetail before, PetitionStepRequest asked, boolean concluded) {
        return new CourseFacts(
                asked.on(),
                before.isDenunciation(),
                before.receivedOn(),
                term.dueOn(before).orElse(null),
                before.extensionDays() > 0,
                asked.days() == null ? 0 : asked.days(),
                concluded);
    }

    /** Refused is only what a rule stands against, by itself or as a person judged it; else whoever wrote has a right to it. */
    private String against(PetitionDetail before, PetitionStepRequest asked) {
        Optional<Ruling> admission = judge.admission(before, asked.hasNewEvidence());
        if (admission.isEmpty()) {
            return null;
        }
        Ruling judged = admission
                .get()
                .judgedBy(asked.judgements().stream()
                        .map(PetitionSteps::judgement)
                        .toList());
        if (judged.allowed()) {
            judged.settledOrRefuse();
            only(judged, "petition.nothing-against-it").orRefuse();
        }
        return judged.refusals().stream().map(Finding::rule).collect(Collectors.joining(", "));
    }

    /** What is one's own to resolve is not passed on. */
    private void requireNotOwn(PetitionDetail before) {
        judge.admission(before, false).ifPresent(ruling -> {
            String rule = PetitionRulings.competenceRule(before);
            boolean own = ruling.findings().stream()
                    .anyMatch(each -> each.rule().equals(rule) && each.verdict() == Verdict.MET);
            if (own) {
                only(ruling, "petition.own-competence").orRefuse();
            }
        });
    }

    /** One finding that says why the step is refused, under the regulation that ruled. */
    private static Ruling only(Ruling ruling, String message) {
        Finding first = ruling.findings().getFirst();
        var finding = new Finding("PET-01", Verdict.NOT_MET, message, Map.of(), first.citation());
        return new Ruling(ruling.rulebook(), ruling.version(), ruling.facts(), List.of(finding));
    }

    private static Judgement judgement(JudgementRequest request) {
        return new Judgement(request.rule(), request.met(), request.ground().strip());
    }

    /** What the journal tells of a step: no words of anybody's. */
    private static Map<String, Object> told(PetitionStepRequest asked) {
        var told = new LinkedHashMap<String, Object>();
        told.put("step", asked.step());
        told.put("on", asked.on());
        if (asked.classification() != null) {
            told.put("classification", asked.classification());
        }
        if (asked.outcome() != null) {
            told.put("outcome", asked.outcome());
        }
        if (asked.days() != null) {
            told.put("days", asked.days());
        }
        return told;
    }
}
