package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** Rounds are announced, taken through their steps, voided and read. */
@ApplicationScoped
class ExaminationService {
    private static final String TYPE = "examination";

    private final Examinations examinations;
    private final ExaminationPosts posts;
    private final Announcement announcement;
    private final PaperSteps papers;
    private final DefenceService defences;
    private final ResultService results;
    private final StoredFindings findings;
    private final Steps steps;
    private final Caller caller;
    private final Journal journal;
    private final Entries entries;

    ExaminationService(
            Examinations examinations,
            ExaminationPosts posts,
            Announcement announcement,
            PaperSteps papers,
            DefenceService defences,
            ResultService results,
            StoredFindings findings,
            Steps steps,
            Caller caller,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.posts = posts;
        this.announcement = announcement;
        this.papers = papers;
        this.defences = defences;
        this.results = results;
        this.findings = findings;
        this.steps = steps;
        this.caller = caller;
        this.journal = journal;
        this.entries = entries;
    }

    Page<ExaminationView> page(ExaminationFilter filter, PageRequest page) {
        return examinations.page(filter, page);
    }

    ExaminationDetail read(UUID id) {
        ExaminationView view = examinations.known(id);
        List<StepView> allowed =
                view.voidedAt() == null ? steps.from(ExaminationLifecycle.TABLE, view.state(), maker(view)) : List.of();
        Map<UUID, String> found = posts.findings(id).stream()
                .collect(Collectors.toMap(ExaminationPosts.Found::id, ExaminationPosts.Found::findings));
        List<PostDetail> shown = posts.of(id).stream()
                .map(post -> new PostDetail(post, findings.read(found.get(post.id()))))
                .toList();
        return ExaminationDetail.of(view, shown, allowed);
    }

    /** It tells what papers were given: before the opening not to who knows whose they are, and not to who marks them. */
    List<Journal.Line> history(UUID id) {
        ExaminationView view = examinations.known(id);
        if (!view.state().isOpened()) {
            papers.refuseKeeperAndMarkers(view);
        }
        return journal.of(TYPE, id);
    }

    @Transactional
    ExaminationDetail announce(ExaminationRequest request) {
        UUID id = announcement.enter(request);
        journal.write("examination.announced", TYPE, id, request.heldBy(), request);
        return read(id);
    }

    @Transactional
    ExaminationDetail step(UUID id, String ifMatch, ExaminationStepRequest request) {
        ExaminationView view = examinations.known(id);
        Examination examination = examinations.locked(id);
        Versions.require(ifMatch, examination.version());
        steps.require(ExaminationLifecycle.TABLE, examination.state(), request.step(), maker(view));
        switch (request.step()) {
            case ASSIGN_CODES -> papers.assignCodes(examination, request);
            case OPEN_PAPERS -> papers.open(examination);
            case HOLD -> defences.hold(examination, request);
            case APPROVE -> results.approve(examination, request);
            case CLOSE -> results.close(examination, request);
        }
        examinations.flush();
        String done = request.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.write("examination." + done, TYPE, id, view.heldBy(), request);
        return read(id);
    }

    @Transactional
    ExaminationDetail voidFor(UUID id, String ifMatch, String reason) {
        ExaminationView view = examinations.known(id);
        Examination examination = examinations.locked(id);
        Versions.require(ifMatch, examination.version());
        List<ExaminationPost> outcomes = posts.entitiesOf(id);
        outcomes.forEach(this::requireMayAnnul);
        examination.voidFor(reason, entries.now());
        outcomes.stream().filter(each -> !each.isVoided()).forEach(each -> results.annul(each, reason));
        examinations.flush();
        journal.write("examination.voided", TYPE, id, view.heldBy(), Map.of("reason", reason));
        return read(id);
    }

    /** The outcome of one post is annulled; the others of the round stand. */
    @Transactional
    ExaminationDetail annul(UUID id, UUID post, String ifMatch, String reason) {
        Examination examination = examinations.locked(id);
        examination.require(ExaminationState.CONCLUDED);
        ExaminationPost outcome = posts.findByIdOptional(post)
                .filter(each -> each.examination().equals(id))
                .orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, outcome.version());
        requireMayAnnul(outcome);
        results.annul(outcome, reason);
        posts.flush();
        String org = examinations.known(id).heldBy();
        journal.write("examination.outcome-annulled", TYPE, id, org, Map.of("post", post, "reason", reason));
        return read(id);
    }

    /** What was approved is undone by one who may approve. */
    private void requireMayAnnul(ExaminationPost outcome) {
        if (outcome.hasHolding() && !caller.has(Roles.CADRE_APPROVER)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.approver-annuls");
        }
    }

    /** Who may not approve the next step: whoever announced the round, gave the codes, or ended the defence. */
    private String maker(ExaminationView view) {
        boolean tookTheStepBefore =
                switch (view.state()) {
                    case MARKING -> caller.account().equals(view.codesBy());
                    case HELD -> caller.account().equals(view.resultsBy());
                    default -> false;
                };
        return tookTheStepBefore ? caller.account() : view.recordedBy();
    }
}
