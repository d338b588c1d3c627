package vn.capuy.document.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.IssueRegister;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Entries;

/** Drafts are reserved, edited and read. */
@ApplicationScoped
class DraftService {
    static final String SUBJECT = "document-draft";

    private final DraftAccess access;
    private final Drafts drafts;
    private final DraftQueries queries;
    private final DraftViews views;
    private final IssueRegister register;
    private final Entries entries;
    private final Journal journal;

    DraftService(
            DraftAccess access,
            Drafts drafts,
            DraftQueries queries,
            DraftViews views,
            IssueRegister register,
            Entries entries,
            Journal journal) {
        this.access = access;
        this.drafts = drafts;
        this.queries = queries;
        this.views = views;
        this.register = register;
        this.entries = entries;
        this.journal = journal;
    }

    Page<DraftSummary> list(DraftFilter filter, PageRequest page) {
        return queries.page(filter, page);
    }

    DraftView read(UUID id) {
        return views.of(id);
    }

    List<Journal.Line> history(UUID id) {
        access.find(id);
        return journal.of(SUBJECT, id);
    }

    @Transactional
    DraftView reserve(DraftRequest asked) {
        var content = asked.content();
        content.refuseFaults();
        var draft = new Draft(
                asked.issuer(), asked.type(), content, place(asked.issuer(), asked.type(), content), entries.now());
        drafts.persistAndFlush(draft);
        journal.write("document-draft.reserved", SUBJECT, draft.id(), draft.issuer(), detail(draft.type(), content));
        return views.of(draft.id());
    }

    @Transactional
    DraftView edit(UUID id, String ifMatch, DraftContent content) {
        Draft draft = access.hold(id, ifMatch);
        content.refuseFaults();
        draft.edit(content, place(draft.issuer(), draft.type(), content));
        drafts.flush();
        journal.write("document-draft.edited", SUBJECT, id, draft.issuer(), detail(draft.type(), content));
        return views.of(id);
    }

    /** Refuses (400) an issuer, a type or a field that the caller cannot name on the planned day. */
    private Draft.Place place(String issuer, String type, DraftContent content) {
        var found = register.require(issuer, type, content.signingBody(), content.field(), content.plannedOn());
        return new Draft.Place(found.series(), found.term());
    }

    private static Map<String, Object> detail(String type, DraftContent content) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("type", type);
        detail.put("field", content.field());
        detail.put("abstract", content.abstractText());
        detail.put("signingBody", content.signingBody());
        detail.put("signer", content.signer());
        detail.put("urgency", content.urgency());
        detail.put("plannedOn", content.plannedOn());
        detail.put("inForceFrom", content.inForceFrom());
        detail.put("inForceTo", content.inForceTo());
        return detail;
    }
}
