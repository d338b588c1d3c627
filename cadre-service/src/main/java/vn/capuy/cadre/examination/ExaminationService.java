package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.cadre.examination.rules.WinnerFacts;
import vn.capuy.cadre.examination.rules.WinnerRules;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.cadre.shared.StepView;
import vn.capuy.cadre.shared.Steps;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Examinations are announced, held, decided, voided and read. */
@ApplicationScoped
class ExaminationService {
    private static final String TYPE = "examination";

    private final Examinations examinations;
    private final Candidates candidates;
    private final People people;
    private final Posts posts;
    private final Organisation organisation;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;

    ExaminationService(
            Examinations examinations,
            Candidates candidates,
            People people,
            Posts posts,
            Organisation organisation,
            Steps steps,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.candidates = candidates;
        this.people = people;
        this.posts = posts;
        this.organisation = organisation;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
    }

    Page<ExaminationView> page(ExaminationFilter filter, PageRequest page) {
        return examinations.page(filter, page);
    }

    ExaminationDetail read(UUID id) {
        ExaminationView view = known(id);
        List<StepView> allowed = view.voidedAt() == null
                ? steps.from(ExaminationLifecycle.TABLE, view.state(), view.recordedBy())
                : List.of();
        return ExaminationDetail.of(view, candidates.of(id), allowed);
    }

    List<Journal.Line> history(UUID id) {
        known(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    ExaminationDetail announce(ExaminationRequest request) {
        organisation.require("heldBy", request.heldBy(), request.announcedOn());
        PostRef post = posts.find(request.post())
                .filter(each -> each.existsOn(request.announcedOn()))
                .orElseThrow(() -> unknown("post", request.post()));
        var known = people.byCode(request.candidates());
        var faults = new ArrayList<Fault>();
        if (!examinations.existing(List.of(request.code())).isEmpty()) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.candidates().size(); i++) {
            String code = request.candidates().get(i);
            if (!known.containsKey(code)) {
                faults.add(new Fault("candidates[" + i + "]", "violation.unknown-reference", Map.of("value", code)));
            } else if (!seen.add(code)) {
                faults.add(Fault.of("candidates[" + i + "]", "violation.duplicate"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var examination =
                new Examination(request.code(), request.heldBy(), post.id(), request.announcedOn(), entries.now());
        examinations.persistAndFlush(examination);
        candidates.enter(request.candidates().stream()
                .map(code -> new Candidates.Entered(
                        examination.id(), known.get(code).id(), new ScoreRequest(code, null, null)))
                .toList());
        journal.write("examination.announced", TYPE, examination.id(), request.heldBy(), request);
        return read(examination.id());
    }

    @Transactional
    ExaminationDetail step(UUID id, String ifMatch, ExaminationStepRequest request) {
        ExaminationView view = known(id);
        Examination examination = examinations.findById(id);
        Versions.require(ifMatch, examination.version());
        steps.require(ExaminationLifecycle.TABLE, examination.state(), request.step(), view.recordedBy());
        switch (request.step()) {
            case HOLD -> hold(examination, request);
            case APPOINT -> appoint(examination, request);
            case CLOSE -> examination.close(entries.now());
        }
        examinations.flush();
        journal.write(
                "examination." + request.step().name().toLowerCase(Locale.ROOT), TYPE, id, view.heldBy(), request);
        return read(id);
    }

    @Transactional
    ExaminationDetail voidFor(UUID id, String ifMatch, String reason) {
        ExaminationView view = known(id);
        Examination examination = examinations.findById(id);
        Versions.require(ifMatch, examination.version());
        examination.voidFor(reason, entries.now());
        examinations.flush();
        journal.write("examination.voided", TYPE, id, view.heldBy(), Map.of("reason", reason));
        return read(id);
    }

    private void hold(Examination examination, ExaminationStepRequest request) {
        required("heldOn", request.heldOn());
        required("scores", request.scores());
        var known = byCode(examination.id());
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < request.scores().size(); i++) {
            ScoreRequest scores = request.scores().get(i);
            if (!known.containsKey(scores.person())) {
                faults.add(Fault.of("scores[" + i + "].person", "examination.no-candidate"));
            } else if (scores.defenceScore() != null && !WinnerRules.passes(scores.writtenScore())) {
                faults.add(Fault.of("scores[" + i + "].defenceScore", "examination.not-to-be-heard"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        examination.hold(request.heldOn());
        candidates.score(examination.id(), known, request.scores());
    }

    private void appoint(Examination examination, ExaminationStepRequest request) {
        required("person", request.person());
        required("appointedOn", request.appointedOn());
        var known = byCode(examination.id());
        CandidateView winner = known.get(request.person());
        if (winner == null) {
            throw ProblemException.invalid("person", "examination.no-candidate");
        }
        BigDecimal bestOther = known.values().stream()
                .filter(each -> each != winner && each.passed())
                .map(CandidateView::total)
                .max(BigDecimal::compareTo)
                .orElse(null);
        var ruling = WinnerRules.RULEBOOK
                .judge(new WinnerFacts(winner.writtenScore(), winner.defenceScore(), bestOther))
                .orRefuse();
        examination.appoint(winner.personId(), request.appointedOn(), ruling.version(), entries.now());
    }

    private Map<String, CandidateView> byCode(UUID examination) {
        return candidates.of(examination).stream()
                .collect(Collectors.toMap(CandidateView::person, Function.identity()));
    }

    private ExaminationView known(UUID id) {
        return examinations.view(id).orElseThrow(ProblemException::notFound);
    }

    private static void required(String field, Object value) {
        if (value == null) {
            throw ProblemException.invalid(field, "violation.required");
        }
    }

    private static ProblemException unknown(String field, String value) {
        return ProblemException.invalid(field, "violation.unknown-reference", Map.of("value", value));
    }
}
