package vn.capuy.cadre.ripple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Discipline and what it brings about is read; every reading is journalled. */
@ApplicationScoped
class RippleService {
    private final RippleReads reads;
    private final Journal journal;

    RippleService(RippleReads reads, Journal journal) {
        this.reads = reads;
        this.journal = journal;
    }

    @Transactional
    Page<RippleView> page(RippleFilter filter, PageRequest page) {
        var asked = new HashMap<String, Object>();
        asked.put("decision", filter.decision);
        asked.put("person", filter.person);
        asked.put("org", filter.org);
        asked.put("kind", filter.kind);
        journal.write("discipline.listed", "discipline", "list", filter.org, asked);
        return reads.page(filter, page);
    }

    @Transactional
    Page<AwaitingView> awaiting(PageRequest page) {
        journal.write("discipline.listed", "discipline", "awaiting", null, null);
        return reads.awaiting(page);
    }

    @Transactional
    List<DisciplineView> of(UUID person) {
        String managedBy = reads.managerOf(person).orElseThrow(ProblemException::notFound);
        journal.write("discipline.read", "person", person, managedBy, null);
        var touched = reads.touchedOf(person).stream().collect(Collectors.groupingBy(RippleView::decision));
        return reads.decisionsOn(person).stream()
                .map(row -> DisciplineView.of(row, touched.getOrDefault(row.decision(), List.of())))
                .toList();
    }
}
