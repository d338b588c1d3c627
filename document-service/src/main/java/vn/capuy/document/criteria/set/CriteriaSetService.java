package vn.capuy.document.criteria.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Sets and their versions are entered, ended and voided by an administrator; nothing in them is edited. */
@ApplicationScoped
class CriteriaSetService {
    static final String SET = "criteria-set";

    private final CriteriaSetQueries queries;
    private final CriteriaSetVersions versions;
    private final CriteriaContent content;
    private final Entries entries;
    private final Journal journal;

    CriteriaSetService(
            CriteriaSetQueries queries,
            CriteriaSetVersions versions,
            CriteriaContent content,
            Entries entries,
            Journal journal) {
        this.queries = queries;
        this.versions = versions;
        this.content = content;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    SetView enter(NewSet asked) {
        refuse(SetFaults.of(asked));
        content.enter(asked, entries.now());
        journal.write("criteria-set.entered", SET, asked.code(), null, asked);
        return queries.find(asked.code()).orElseThrow();
    }

    @Transactional
    SetContent enter(String code, NewSetVersion asked) {
        queries.find(code).orElseThrow(ProblemException::notFound);
        refuse(SetFaults.of(asked));
        write(code, asked, entries.now());
        journal.write("criteria-set.version-entered", SET, code, null, told(asked));
        return queries.content(code, asked.edition());
    }

    private void write(String code, NewSetVersion asked, Entry entry) {
        var version = new CriteriaSetVersion(code, asked, entry);
        versions.persistAndFlush(version);
        content.enter(version.id(), asked, entry);
    }

    @Transactional
    SetContent end(String code, String edition, String ifMatch, VersionEnding asked) {
        var found = queries.version(code, edition);
        versions.require(found.id(), ifMatch).end(asked.lastDay(), entries.now());
        versions.flush();
        journal.write(
                "criteria-set.version-ended", SET, code, null, Map.of("edition", edition, "lastDay", asked.lastDay()));
        return queries.content(code, edition);
    }

    @Transactional
    SetContent voidFor(String code, String edition, String ifMatch, String reason) {
        var found = queries.version(code, edition);
        if (found.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        versions.require(found.id(), ifMatch).voidFor(reason.strip(), entries.now());
        versions.flush();
        journal.write(
                "criteria-set.version-voided", SET, code, null, Map.of("edition", edition, "reason", reason.strip()));
        return queries.content(code, edition);
    }

    List<Journal.Line> history(String code) {
        queries.find(code).orElseThrow(ProblemException::notFound);
        return journal.of(SET, code);
    }

    private static Map<String, Object> told(NewSetVersion asked) {
        int indicators = asked.criteria().stream()
                .mapToInt(each -> each.indicators().size())
                .sum();
        return Map.of(
                "edition", asked.edition(),
                "validFrom", asked.validFrom(),
                "document", asked.document(),
                "criteria", asked.criteria().size(),
                "indicators", indicators);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
