package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** Appraisals are opened, taken through their steps, voided and read; every reading is journalled. */
@ApplicationScoped
class AppraisalService {
    private static final String TYPE = "appraisal";

    private final Appraisals appraisals;
    private final AppraisalDecisions decisions;
    private final AppraisalOpening opening;
    private final AppraisalSteps taken;
    private final AppraisalGroups groups;
    private final TaskResults results;
    private final Measures measures;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;
    private final CallerLanguage language;
    private final Clock clock;

    AppraisalService(
            Appraisals appraisals,
            AppraisalDecisions decisions,
            AppraisalOpening opening,
            AppraisalSteps taken,
            AppraisalGroups groups,
            TaskResults results,
            Measures measures,
            Steps steps,
            Journal journal,
            Entries entries,
            Caller caller,
            CallerLanguage language,
            Clock clock) {
        this.appraisals = appraisals;
        this.decisions = decisions;
        this.opening = opening;
        this.taken = taken;
        this.groups = groups;
        this.results = results;
        this.measures = measures;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    @Transactional
    Page<AppraisalView> page(AppraisalFilter filter, PageRequest page) {
        var asked = new HashMap<String, Object>();
        asked.put("person", filter.person);
        asked.put("managedBy", filter.managedBy);
        asked.put("group", filter.group);
        journal.write("appraisal.listed", TYPE, "list", filter.managedBy, asked);
        return appraisals.page(filter, page);
    }

    @Transactional
    AppraisalDetail read(UUID id) {
        AppraisalDetail found = detail(known(id));
        journal.write("appraisal.read", TYPE, id, found.appraisal().managedBy(), null);
        return found;
    }

    List<Journal.Line> history(UUID id) {
        known(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    AppraisalDetail open(AppraisalRequest request) {
        var opened = opening.require(request);
        var appraisal = new Appraisal(opened.person().id(), opened.group(), opened.period(), entries.now());
        appraisals.persistAndFlush(appraisal);
        journal.write("appraisal.opened", TYPE, appraisal.id(), opened.person().managedBy(), request);
        return detail(known(appraisal.id()));
    }

    @Transactional
    AppraisalDetail step(UUID id, String ifMatch, AppraisalStepRequest request) {
        AppraisalView view = known(id);
        Appraisal appraisal = appraisals.findById(id);
        Versions.require(ifMatch, appraisal.version());
        steps.require(AppraisalLifecycle.TABLE, appraisal.state(), request.step(), maker(appraisal, view));
        taken.take(appraisal, view, request);
        appraisals.flush();
        String done =
                "appraisal." + request.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.write(done, TYPE, id, view.managedBy(), request);
        return detail(known(id));
    }

    @Transactional
    AppraisalDetail voidFor(UUID id, String ifMatch, String reason) {
        AppraisalView view = known(id);
        Appraisal appraisal = appraisals.findById(id);
        Versions.require(ifMatch, appraisal.version());
        groups.lock(appraisal.group());
        appraisal.voidFor(reason, entries.now());
        appraisals.flush();
        journal.write("appraisal.voided", TYPE, id, view.managedBy(), Map.of("reason", reason));
        return detail(known(id));
    }

    private AppraisalView known(UUID id) {
        return appraisals.view(id).orElseThrow(ProblemException::notFound);
    }

    /** Whoever had a hand in it does not approve it. */
    private String maker(Appraisal appraisal, AppraisalView view) {
        String account = caller.account();
        return appraisal.makers(view.recordedBy()).contains(account) ? account : view.recordedBy();
    }

    private AppraisalDetail detail(AppraisalView view) {
        Appraisal appraisal = appraisals.findById(view.id());
        List<StepView> allowed = view.voidedAt() == null
                ? steps.from(AppraisalLifecycle.TABLE, view.state(), maker(appraisal, view))
                : List.of();
        return new AppraisalDetail(
                view,
                appraisals.texts(view.id()),
                results.used(appraisal.person(), view.periodKind(), view.periodKey())
                        .orElse(null),
                measured(appraisal, view),
                decisions.of(view.id(), language.get()),
                allowed);
    }

    private MeasureView measured(Appraisal appraisal, AppraisalView view) {
        LocalDate day = VietnamTime.today(clock);
        return switch (view.state()) {
            case DRAFT, SELF_ASSESSED, DECIDED -> null;
            case APPRAISED, PROPOSED ->
                measures.view(measures.of(appraisal.person(), view, appraisal.points(), day), language.get());
        };
    }
}
