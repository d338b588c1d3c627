package vn.capuy.document.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.document.incoming.IncomingQueries;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the register of incoming documents, by number. */
@ApplicationScoped
class IncomingBook {
    /** The lines of a page first, so that notes and results are gathered for them alone. */
    private static final String PAGE = """
            select i.* from incoming_document i
            where i.organisation = :organisation and i.year = :year and i.arrived_on between :from and :to
              and i.number > :after and %s
            order by i.number limit %%d""".formatted(IncomingQueries.VISIBLE);

    private static final String LINES =
            """
            select i.id, i.number, i.arrived_on, coalesce(i.sender_name, %1$s) as sender, i.notation, i.dated,
              case when %2$s then i.abstract end as abstract_text, i.abstract is null or not %2$s as abstract_withheld,
              case when %2$s then n.note end as note, concat_ws(', ', %3$s, i.handler_name) as handler, i.due_on, i.state,
              i.finished_on, case when %2$s then r.result end as result, a.notation as answer_notation, i.secrecy, i.urgency,
              i.voided_at is not null as voided
            from (%%s) i left join document d on d.id = i.document left join org_unit s on s.code = i.sender
            left join org_unit h on h.code = i.handler_organisation left join document a on a.id = i.answer
            left join lateral (select step.note from incoming_step step
              where step.incoming = i.id and step.note is not null order by step.nr desc limit 1) n on true
            left join lateral (select coalesce(step.result, step.ground) as result from incoming_step step
              where step.incoming = i.id and i.finished_on is not null order by step.nr desc limit 1) r on true
            order by i.number""".formatted(Projections.named("s.name"), IncomingQueries.CLEARED, Projections.named("h.name"));

    private final Projections projections;
    private final Organisation organisation;
    private final DocumentAccess access;

    IncomingBook(Projections projections, Organisation organisation, DocumentAccess access) {
        this.projections = projections;
        this.organisation = organisation;
        this.access = access;
    }

    /** 404 for an organisation that the caller may not know of. */
    Page<IncomingLine> page(IncomingParameters asked, PageRequest page) {
        asked.refuseFaults();
        organisation.requireKnown(asked.organisation);
        Map<String, Object> binds = new HashMap<>(access.wall());
        binds.put("organisation", asked.organisation);
        binds.put("year", asked.year);
        binds.put("from", asked.first());
        binds.put("to", asked.last());
        binds.put("after", page.place(1).map(after -> after.number(0)).orElse(0L));
        String sql = LINES.formatted(PAGE.formatted(page.rows()));
        return Page.of(projections.all(sql, IncomingLine.class, binds), page.limit, line -> Cursor.at(line.number()));
    }
}
