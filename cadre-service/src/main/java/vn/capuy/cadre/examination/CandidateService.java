package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** Candidates apply and are admitted, refused or disqualified. */
@ApplicationScoped
class CandidateService {
    private static final String TYPE = "examination";

    private final Examinations examinations;
    private final ExaminationPosts posts;
    private final Candidates candidates;
    private final Eligibility eligibility;
    private final StoredFindings findings;
    private final People people;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;

    CandidateService(
            Examinations examinations,
            ExaminationPosts posts,
            Candidates candidates,
            Eligibility eligibility,
            StoredFindings findings,
            People people,
            Steps steps,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.posts = posts;
        this.candidates = candidates;
        this.eligibility = eligibility;
        this.findings = findings;
        this.people = people;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
    }

    Page<CandidateView> page(UUID examination, CandidateFilter filter, PageRequest page) {
        examinations.known(examination);
        return candidates.page(examination, filter, page);
    }

    CandidateDetail read(UUID examination, UUID id) {
        ExaminationView round = examinations.known(examination);
        CandidateView view = candidates.view(examination, id);
        List<StepView> allowed = round.voidedAt() == null && round.state() != ExaminationState.CONCLUDED
                ? steps.from(CandidateLifecycle.TABLE, view.state(), view.recordedBy())
                : List.of();
        return new CandidateDetail(view, findings.read(candidates.findings(id)), allowed);
    }

    @Transactional
    CandidateDetail apply(UUID id, ApplicationRequest request) {
        Examination examination = examinations.locked(id);
        examination.require(ExaminationState.ANNOUNCED);
        if (request.appliedOn().isBefore(examination.announcedOn())
                || request.appliedOn().isAfter(examination.closesOn())) {
            throw ProblemException.invalid(
                    "appliedOn",
                    "examination.applied-outside",
                    Map.of("from", examination.announcedOn(), "to", examination.closesOn()));
        }
        ExaminationPostView asked = posts.of(id).stream()
                .filter(each -> each.post().equals(request.post()))
                .findFirst()
                .orElseThrow(() -> unknown("post", request.post()));
        PersonRef person = people.find(request.person()).orElseThrow(() -> unknown("person", request.person()));
        var candidate = new Candidate(id, person.id(), asked.id(), request.appliedOn(), entries.now());
        Ruling ruling = eligibility.judge(examination, posts.findById(asked.id()), person.id());
        candidate.found(ruling.version(), findings.write(ruling));
        candidates.persistAndFlush(candidate);
        write("examination.applied", id, request);
        return read(id, candidate.id());
    }

    /** What weighs is asked anew at the admission: much may have come in since the application. */
    @Transactional
    CandidateDetail decide(UUID id, UUID candidateId, String ifMatch, CandidateDecision decision) {
        Examination examination = examinations.locked(id);
        CandidateView view = candidates.view(id, candidateId);
        Candidate candidate = candidates.findById(candidateId);
        Versions.require(ifMatch, candidate.version());
        if (decision.step() == CandidateStep.DISQUALIFY) {
            notConcluded(examination);
        } else {
            examination.require(ExaminationState.ANNOUNCED);
        }
        steps.require(CandidateLifecycle.TABLE, candidate.state(), decision.step(), view.recordedBy());
        boolean wantsGround = decision.step() != CandidateStep.ADMIT;
        if (!wantsGround) {
            Ruling ruling = eligibility
                    .judge(examination, posts.findById(candidate.post()), candidate.person())
                    .orRefuse();
            candidate.found(ruling.version(), findings.write(ruling));
            wantsGround = !ruling.toJudge().isEmpty();
        }
        if (wantsGround && (decision.ground() == null || decision.ground().isBlank())) {
            throw ProblemException.invalid("ground", "examination.ground-required");
        }
        candidate.decide(decision.step(), decision.ground(), entries.now());
        candidates.flush();
        String done = "examination.candidate-" + decision.step().name().toLowerCase(Locale.ROOT);
        write(done, id, Map.of("candidate", view.person(), "decision", decision));
        return read(id, candidateId);
    }

    private static void notConcluded(Examination examination) {
        if (examination.isVoided() || examination.state() == ExaminationState.CONCLUDED) {
            throw ProblemException.of(ProblemType.WRONG_STATE);
        }
    }

    private void write(String action, UUID id, Object detail) {
        journal.write(action, TYPE, id, examinations.known(id).heldBy(), detail);
    }

    private static ProblemException unknown(String field, String value) {
        return ProblemException.invalid(field, "violation.unknown-reference", Map.of("value", value));
    }
}
