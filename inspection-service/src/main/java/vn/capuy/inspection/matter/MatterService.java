package vn.capuy.inspection.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** The catalogue is added to by an administrator; a matter ends, and what was entered by mistake is voided. */
@ApplicationScoped
class MatterService {
    private static final String TYPE = "matter";

    private final Matters matters;
    private final MatterCatalogue catalogue;
    private final Entries entries;
    private final Journal journal;

    MatterService(Matters matters, MatterCatalogue catalogue, Entries entries, Journal journal) {
        this.matters = matters;
        this.catalogue = catalogue;
        this.entries = entries;
        this.journal = journal;
    }

    MatterView read(String code) {
        return catalogue.find(code).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    MatterView enter(NewMatter asked) {
        matters.persistAndFlush(new Matter(asked, entries.now()));
        journal.write("matter.entered", TYPE, asked.code(), null, asked);
        return read(asked.code());
    }

    @Transactional
    MatterView end(String code, String ifMatch, MatterEnding asked) {
        matters.require(code, ifMatch).end(asked.lastDay());
        matters.flush();
        journal.write("matter.ended", TYPE, code, null, asked);
        return read(code);
    }

    @Transactional
    MatterView voidFor(String code, String ifMatch, String reason) {
        matters.require(code, ifMatch).voidFor(reason, entries.now());
        matters.flush();
        journal.write("matter.voided", TYPE, code, null, Map.of("reason", reason));
        return read(code);
    }
}
