package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import vn.capuy.inspection.casefile.rules.CaseRules;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** Takes over the cases of an older register. */
@ApplicationScoped
class CaseImport {
    private final Importer importer;
    private final CaseImportCheck check;
    private final Cases cases;
    private final CaseMatters matters;
    private final StepLog log;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CaseImport(
            Importer importer,
            CaseImportCheck check,
            Cases cases,
            CaseMatters matters,
            StepLog log,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.importer = importer;
        this.check = check;
        this.cases = cases;
        this.matters = matters;
        this.log = log;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportReport load(File body, ImportRequest request) {
        var rows = new CaseRows(VietnamTime.today(clock));
        var members = new AtomicReference<NamedMembers.Known>();
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        CaseRows.COLUMNS,
                        CaseRows.OPTIONAL,
                        rows::parse,
                        (parsed, faults) -> {
                            members.set(check.check(parsed, faults));
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                rows.keepCasesWhole(faults);
                            }
                        },
                        written -> write(written, members.get())));
    }

    private void write(List<CaseRow> rows, NamedMembers.Known members) {
        var entry = entries.now();
        var files = new ArrayList<InspectionCase>();
        var subjects = new ArrayList<CaseSubject>();
        var lookedInto = new ArrayList<CaseMatter>();
        for (List<CaseRow> of :
                CaseImportCheck.byCase(rows, Function.identity()).values()) {
            CaseRow first = of.getFirst();
            String ruledBy = CaseRules.on(first.decision().decidedOn())
                    .map(Rulebook::version)
                    .orElse(null);
            var file = InspectionCase.handedOver(first.decision(), first.concludedOn(), ruledBy, entry);
            if (first.voidReason() != null) {
                file.voidFor(first.voidReason(), entry);
            }
            files.add(file);
            first.matters().forEach(code -> lookedInto.add(new CaseMatter(file.id(), code, entry)));
            of.forEach(row -> subjects.add(new CaseSubject(
                    file.id(),
                    members.named(row.subject()),
                    members.standing(row.subject(), first.decision().decidedOn()),
                    entry)));
        }
        cases.enter(files, subjects);
        matters.persist(lookedInto);
        log.add(files.stream().flatMap(file -> StepLog.of(file).stream()).toList(), entry);
        journal.write(
                "case.imported",
                "case-list",
                caller.scope(),
                caller.scope(),
                Map.of("rows", rows.size(), "cases", files.size()));
    }
}
