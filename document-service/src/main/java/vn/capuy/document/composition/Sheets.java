package vn.capuy.document.composition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** Reads what stands on the page of a draft, or of the document that it became. Who may read it was asked before. */
@ApplicationScoped
class Sheets {
    private static final String SHEET = """
            with recursive on_page as (
              select r.id as draft, r.issuer, r.type, d.notation, coalesce(d.issued_on, r.planned_on) as day,
                d.id is not null as issued, r.abstract as abstract_text, r.signing_body, coalesce(d.signer, r.signer) as signer,
                r.urgency
              from document_draft r left join document d on d.id = r.document
              where r.id = :draft),
            up (unit, depth) as (
              select p.parent, 1 from on_page o join org_placement p on p.unit = o.issuer and p.valid @> o.day
              union all
              select p.parent, up.depth + 1
              from up cross join on_page o join org_placement p on p.unit = up.unit and p.valid @> o.day
              where up.depth < 20),
            above as (
              select u.name_vi, u.kind from up join org_unit u on u.code = up.unit
              where u.kind not in ('TOWN', 'COMMUNE', 'VILLAGE', 'QUARTER') order by up.depth limit 1)
            select o.draft, u.kind as issuer_kind, u.name_vi as issuer_name, above.name_vi as above_name,
              above.kind as above_kind, t.name_vi as type_name, v.symbol, sign.symbol as issuer_symbol, o.notation, o.day,
              o.issued, o.abstract_text, o.signing_body, o.signer, o.urgency, f.layout, coalesce(f.preamble, false) as preamble,
              f.enacting, coalesce(f.articles, false) as articles, coalesce(f.addressees, false) as addressees,
              f.citation, f.certainty
            from on_page o join org_unit u on u.code = o.issuer join document_type t on t.code = o.type
            left join lateral issuer_sign(o.issuer, o.signing_body, o.day) sign on true
            left join lateral (select k.symbol, k.in_force from document_type_version k
                where k.type = o.type and k.holds_from <= o.day and k.voided_at is null
                order by k.holds_from desc, k.recorded_at desc nulls last limit 1) v on v.in_force
            left join document_form f on f.type = o.type and f.valid @> o.day
            left join above on true""";

    private final Jdbi jdbi;

    Sheets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Sheet of(UUID draft) {
        return jdbi.withHandle(handle -> handle.createQuery(SHEET)
                .bind("draft", draft)
                .map(Rows.of(Sheet.class))
                .one());
    }

    /** The draft that became the document; none where it was issued or imported without one. */
    Optional<UUID> draftOf(UUID document) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from document_draft where document = :document")
                .bind("document", document)
                .mapTo(UUID.class)
                .findOne());
    }
}
