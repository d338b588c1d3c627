package vn.capuy.document.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the register of outgoing documents, by day: an issuer's own, of days on which it stood within the scope. */
@ApplicationScoped
class OutgoingBook {
    /** The lines of a page first, so that recipients are gathered for them alone. */
    private static final String PAGE = """
            select d.* from document d
            where d.issuer = :issuer and d.issued_on between :from and :to
              and (cast(:type as text) is null or d.type = :type) %%s and %s
            order by d.issued_on, d.id limit %%d""".formatted(Organisation.withinScope("d.issuer", "d.issued_on"));

    private static final String NAMED = """
            case when n.organisation is null then n.outside
              when n.reach = 'BELOW' then format(cast(:below as text), %1$s) else %1$s end""".formatted(Projections.named("u.name"));

    private static final String LINES = """
            select d.id, d.notation, d.issued_on, %1$s as type_name, case when %2$s then d.abstract end as abstract_text,
              d.abstract is null or not %2$s as abstract_withheld, d.signer, r.recipients, coalesce(r.copies, 0) as copies,
              r.kept, d.secrecy, d.urgency, d.voided_at is not null as voided
            from (%%s) d join document_type t on t.code = d.type
            left join lateral (
              select string_agg(%3$s, '; ' order by n.id) filter (where n.purpose <> 'TO_KEEP') as recipients,
                string_agg(%3$s, '; ' order by n.id) filter (where n.purpose = 'TO_KEEP') as kept, sum(n.copies) as copies
              from document_recipient n left join org_unit u on u.code = n.organisation
              where n.document = d.id and n.voided_at is null) r on true
            order by d.issued_on, d.id""".formatted(Projections.named("t.name"), DocumentAccess.CLEARED, NAMED);

    private final Projections projections;
    private final Organisation organisation;
    private final DocumentAccess access;
    private final CallerLanguage language;

    OutgoingBook(Projections projections, Organisation organisation, DocumentAccess access, CallerLanguage language) {
        this.projections = projections;
        this.organisation = organisation;
        this.access = access;
        this.language = language;
    }

    /** 404 for an issuer that the caller may not know of. */
    Page<OutgoingLine> page(OutgoingParameters asked, PageRequest page) {
        asked.refuseFaults();
        organisation.requireKnown(asked.issuer);
        var place = page.place(2);
        Map<String, Object> binds = new HashMap<>(access.wall());
        binds.put("issuer", asked.issuer);
        binds.put("from", asked.first());
        binds.put("to", asked.last());
        binds.put("type", asked.type);
        binds.put("below", Messages.say(language.get(), "book.below", Map.of("name", "%s")));
        place.ifPresent(after -> {
            binds.put("afterDay", after.date(0));
            binds.put("afterId", after.id(1));
        });
        String beyond = place.isPresent() ? "and (d.issued_on, d.id) > (:afterDay, :afterId)" : "";
        String sql = LINES.formatted(PAGE.formatted(beyond, page.rows()));
        return Page.of(
                projections.all(sql, OutgoingLine.class, binds),
                page.limit,
                line -> Cursor.at(line.issuedOn(), line.id()));
    }
}
