package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** Relations are listed, read, entered by whoever issued the later document, and voided. */
@ApplicationScoped
class RelationService {
    private final DocumentAccess access;
    private final DocumentRelations relations;
    private final RelationEntry entering;
    private final RelationQueries queries;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;

    RelationService(
            DocumentAccess access,
            DocumentRelations relations,
            RelationEntry entering,
            RelationQueries queries,
            Rulings rulings,
            Entries entries,
            Journal journal) {
        this.access = access;
        this.relations = relations;
        this.entering = entering;
        this.queries = queries;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
    }

    Page<RelationView> of(UUID document, Direction direction, RelationKind kind, PageRequest page) {
        access.find(document);
        return queries.of(document, direction, kind, page);
    }

    /** A relation of the document, whichever end it is. */
    RelationDetail read(UUID document, UUID id) {
        access.find(document);
        RelationView found = queries.find(id)
                .filter(each -> document.equals(each.fromDocument()) || document.equals(each.toDocument()))
                .orElseThrow(ProblemException::notFound);
        return detail(found);
    }

    @Transactional
    RelationDetail enter(UUID document, String ifMatch, NewRelation asked) {
        UUID id = entering.enter(access.change(document, ifMatch), asked);
        return detail(queries.find(id).orElseThrow(ProblemException::notFound));
    }

    /** What the rules would say, of which nothing is kept. */
    RulingView check(UUID document, NewRelation asked) {
        DocumentView found = access.open(document);
        access.requireOwn(found);
        return rulings.preview(entering.check(found, asked));
    }

    /** From now on it does nothing; the earlier document is what it was without it. */
    @Transactional
    RelationDetail voidFor(UUID document, UUID id, String ifMatch, String reason) {
        DocumentView found = access.open(document);
        access.requireOwn(found);
        DocumentRelation relation = relations.require(document, id);
        Versions.require(ifMatch, relation.version());
        relation.voidFor(reason.strip(), entries.now());
        relations.flush();
        journal.write(
                "document.relation-voided", RelationEntry.DOCUMENT, document, found.issuer(), Map.of("relation", id));
        return detail(queries.find(id).orElseThrow(ProblemException::notFound));
    }

    private RelationDetail detail(RelationView relation) {
        return new RelationDetail(
                relation, rulings.latest(RelationEntry.SUBJECT, relation.id()).orElse(null));
    }
}
