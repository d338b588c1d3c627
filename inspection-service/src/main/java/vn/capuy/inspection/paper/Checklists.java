package vn.capuy.inspection.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.platform.journal.Journal;

/** Compares what the file of a case holds with what it needs. */
@ApplicationScoped
class Checklists {
    private final CaseAccess access;
    private final PaperQueries queries;
    private final PaperRequirements requirements;
    private final Journal journal;

    Checklists(CaseAccess access, PaperQueries queries, PaperRequirements requirements, Journal journal) {
        this.access = access;
        this.queries = queries;
        this.requirements = requirements;
        this.journal = journal;
    }

    @Transactional
    ChecklistView read(UUID caseId) {
        CaseDetail file = access.find(caseId);
        journal.write("case.paper-checklist.read", "case", caseId, file.leadBody(), null);
        List<PaperQueries.Held> held = queries.held(caseId);
        List<String> without = withoutSelfReport(caseId, held);
        var lines = needed(file).stream().map(each -> line(each, held, without)).toList();
        return new ChecklistView(caseId, lines.stream().noneMatch(ChecklistView.Line::missing), lines);
    }

    /** What the case needs by the regulation on the day of its decision; nothing where an older register handed it over. */
    List<RequirementView> needed(CaseDetail file) {
        return file.handedOver() ? List.of() : requirements.inForce(file.kind(), file.decidedOn());
    }

    /** The subjects, by name, of which the file holds no self-report. */
    List<String> withoutSelfReport(UUID caseId, List<PaperQueries.Held> held) {
        Set<UUID> reported = held.stream()
                .filter(paper -> paper.kind() == PaperKind.SELF_REPORT)
                .map(PaperQueries.Held::subject)
                .collect(Collectors.toSet());
        return queries.subjects(caseId).stream()
                .filter(subject -> !reported.contains(subject.id()))
                .map(PaperQueries.Subject::name)
                .toList();
    }

    private static ChecklistView.Line line(
            RequirementView needed, List<PaperQueries.Held> held, List<String> withoutSelfReport) {
        List<UUID> papers = held.stream()
                .filter(each -> each.kind() == needed.paper())
                .map(PaperQueries.Held::id)
                .toList();
        boolean ofEach = needed.paper() == PaperKind.SELF_REPORT;
        return new ChecklistView.Line(
                needed.stage(),
                needed.paper(),
                papers,
                ofEach ? !withoutSelfReport.isEmpty() : papers.isEmpty(),
                ofEach ? withoutSelfReport : List.of(),
                needed.document(),
                needed.article(),
                needed.certainty());
    }
}
