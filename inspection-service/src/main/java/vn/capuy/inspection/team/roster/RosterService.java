package vn.capuy.inspection.team.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Inspectors are entered into the roster, leave it, and are read. */
@ApplicationScoped
class RosterService {
    static final String TYPE = "inspector";

    private final Inspectors inspectors;
    private final RosterCheck check;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;

    RosterService(Inspectors inspectors, RosterCheck check, Journal journal, Entries entries, Caller caller) {
        this.inspectors = inspectors;
        this.check = check;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
    }

    Page<InspectorView> page(InspectorFilter filter, PageRequest page) {
        return inspectors.page(filter, page);
    }

    @Transactional
    Response export(InspectorFilter filter) {
        Response file = ListExport.of("inspectors", InspectorView.class, page -> inspectors.page(filter, page));
        journal.write("inspector.exported", "inspector-list", caller.scope(), caller.scope(), filter.asked());
        return file;
    }

    InspectorView read(UUID id) {
        return inspectors.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    /** Nobody enters himself, nor changes his own row, by which he is kept from cases that look into him. The database refuses an account or a member that stands in the roster for those days. */
    @Transactional
    InspectorView enter(InspectorRequest asked) {
        refuseOwn(asked.account());
        var known = check.of(List.of(asked));
        var faults = new ArrayList<Fault>();
        known.check(asked, (member, value, key, arguments) -> faults.add(new Fault(member, key, arguments)));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        InspectorRequest named = known.named(asked);
        var inspector = new Inspector(named, entries.now());
        inspectors.persistAndFlush(inspector);
        journal.write("inspector.entered", TYPE, inspector.id(), named.committee(), named);
        return read(inspector.id());
    }

    @Transactional
    InspectorView end(UUID id, String ifMatch, InspectorEnd asked) {
        InspectorView before = read(id);
        refuseOwn(before.account());
        Inspector inspector = standing(id, ifMatch);
        inspector.end(asked.lastDay());
        inspectors.flush();
        journal.write("inspector.ended", TYPE, id, before.committee(), asked);
        return read(id);
    }

    /** Who was appointed to a case did inspect: his days are ended, and not voided. */
    @Transactional
    InspectorView voidFor(UUID id, String ifMatch, String reason) {
        InspectorView before = read(id);
        refuseOwn(before.account());
        Inspector inspector = standing(id, ifMatch);
        if (inspectors.isAppointed(id)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.inspector-appointed");
        }
        inspector.voidFor(reason, entries.now());
        inspectors.flush();
        journal.write("inspector.voided", TYPE, id, before.committee(), Map.of("reason", reason));
        return read(id);
    }

    private Inspector standing(UUID id, String ifMatch) {
        Inspector inspector = inspectors.findById(id);
        Versions.require(ifMatch, inspector.version());
        if (inspector.isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        return inspector;
    }

    private void refuseOwn(String account) {
        if (caller.account().equals(account)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "problem.forbidden.own-roster");
        }
    }
}
