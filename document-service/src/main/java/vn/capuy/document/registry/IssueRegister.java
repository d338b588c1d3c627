package vn.capuy.document.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.rules.Authority;
import vn.capuy.document.registry.rules.IssueFacts;
import vn.capuy.document.type.SigningBody;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.sql.Rows;

/** All that the registers tell of a document to be issued, in one read: issues come in rows, and each read is a journey. */
@ApplicationScoped
public class IssueRegister {
    private static final String READ =
            """
            select u.kind, sign.symbol as issuer_symbol, u.name_vi as issuer_vi, u.name_en as issuer_en, u.name_ar as issuer_ar,
              u.established_on <= :day and (u.ended_on is null or u.ended_on > :day) as exists_on_day,
              %s as visible_on_day, %s as visible_ever,
              g.term, t.name_vi as type_vi, t.name_en as type_en, t.name_ar as type_ar, t.administrative,
              v.type is not null as type_in_force, v.symbol as type_symbol,
              case when v.series is not null then coalesce(sign.series, v.series) end as series,
              cast(:field as text) is null or f.code is not null as field_known,
              f.name_vi as field_vi, f.name_en as field_en, f.name_ar as field_ar,
              array(select c.code from unnest(:coIssuers) c (code) where not exists (select 1 from org_unit x
                where x.code = c.code and x.established_on <= :day and (x.ended_on is null or x.ended_on > :day))
              ) as missing_co_issuers,
              a.allows, a.citation, a.article, a.certainty
            from org_unit u
            left join lateral governing_term(u.code, cast(:day as date)) g on true
            left join document_type t on t.code = :type
            left join document_field f on f.code = :field and f.voided_at is null
            left join issuer_sign(:issuer, :body, cast(:day as date)) sign on true
            left join lateral (
                select k.type, k.symbol, k.series, k.in_force from document_type_version k
                where k.type = t.code and k.holds_from <= :day and k.voided_at is null
                order by k.holds_from desc, k.recorded_at desc nulls last limit 1) v on v.in_force
            left join lateral (
                select m.type = :type and m.allows as allows, m.citation, m.article, m.certainty from document_authority m
                where m.issuer_kind = u.kind and m.signing_body = :body and m.holds_from <= :day and m.voided_at is null
                order by m.type = :type desc, m.holds_from desc, m.recorded_at desc nulls last limit 1) a on true
            where u.code = :issuer""".formatted(Organisation.withinScope("u.code", "cast(:day as date)"), Organisation.withinScope("u.code"));

    private final Jdbi jdbi;
    private final Caller caller;
    private final Organisation organisation;

    IssueRegister(Jdbi jdbi, Caller caller, Organisation organisation) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.organisation = organisation;
    }

    /** @param allows null where the matrix does not rule the body */
    public record Found(
            UnitKind kind,
            String issuerSymbol,
            String issuerVi,
            String issuerEn,
            String issuerAr,
            boolean existsOnDay,
            boolean visibleOnDay,
            boolean visibleEver,
            String term,
            String typeVi,
            String typeEn,
            String typeAr,
            Boolean administrative,
            boolean typeInForce,
            String typeSymbol,
            String series,
            boolean fieldKnown,
            String fieldVi,
            String fieldEn,
            String fieldAr,
            List<String> missingCoIssuers,
            Boolean allows,
            String citation,
            String article,
            Certainty certainty) {

        /** Whether the caller may know of the issuer: on that day, or, where it no longer exists then, at any time. */
        boolean issuerKnown() {
            return existsOnDay ? visibleOnDay : visibleEver;
        }

        boolean typeKnown() {
            return typeVi != null;
        }

        MultilingualName issuerName() {
            return new MultilingualName(issuerVi, issuerEn, issuerAr);
        }

        MultilingualName typeName() {
            return new MultilingualName(typeVi, typeEn, typeAr);
        }

        /** Null where no field was named. */
        MultilingualName fieldName() {
            return fieldVi == null ? null : new MultilingualName(fieldVi, fieldEn, fieldAr);
        }

        IssueFacts facts(IssueRequest request, LocalDate day) {
            return new IssueFacts(
                    day,
                    request.issuer(),
                    request.type(),
                    request.signingBody().name(),
                    existsOnDay,
                    issuerSymbol,
                    term,
                    typeInForce,
                    typeSymbol,
                    authority());
        }

        /** The matrix is silent on administrative papers; on a body that it does not rule, a person must judge. */
        private Authority authority() {
            if (allows == null) {
                Verdict verdict = administrative ? Verdict.MET : Verdict.PERSON_MUST_JUDGE;
                return new Authority(verdict, Citation.of("66-QĐ/TW"));
            }
            var line = new Citation(citation, article, certainty);
            return new Authority(allows || administrative ? Verdict.MET : Verdict.NOT_MET, line);
        }
    }

    /** What the registers tell, unless the caller names what he cannot name on that day (400). */
    Found require(IssueRequest request, LocalDate day) {
        List<String> coIssuers = request.coIssuers().stream()
                .map(CoIssuer::organisation)
                .filter(Objects::nonNull)
                .toList();
        var wanted = new Wanted(request.issuer(), request.type(), request.signingBody(), request.field(), coIssuers);
        var found = require(wanted, day);
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < request.coIssuers().size(); i++) {
            String organisation = request.coIssuers().get(i).organisation();
            if (organisation != null && found.missingCoIssuers().contains(organisation)) {
                faults.add(new Fault(
                        "coIssuers[" + i + "].organisation", "violation.organisation-unknown", Map.of("date", day)));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return found;
    }

    /**
     * The same for what is yet to be drafted.
     *
     * @param field null for none
     */
    public Found require(String issuer, String type, SigningBody body, String field, LocalDate day) {
        return require(new Wanted(issuer, type, body, field, List.of()), day);
    }

    private record Wanted(String issuer, String type, SigningBody body, String field, List<String> coIssuers) {}

    private Found require(Wanted wanted, LocalDate day) {
        var found = find(wanted, day);
        if (found.isEmpty() ? organisation.find(wanted.issuer()).isPresent() : isNews(found.get())) {
            // Its owner's feed knew it.
            found = find(wanted, day);
        }
        var faults = new ArrayList<Fault>();
        if (found.filter(Found::issuerKnown).isEmpty()) {
            faults.add(new Fault("issuer", "violation.organisation-unknown", Map.of("date", day)));
        } else if (found.get().kind() == UnitKind.STANDING_COMMITTEE) {
            faults.add(Fault.of("issuer", "violation.standing-committee"));
        }
        if (found.isPresent() && !found.get().typeKnown()) {
            faults.add(new Fault("type", "violation.unknown-reference", Map.of("value", wanted.type())));
        }
        if (found.isPresent() && !found.get().fieldKnown()) {
            faults.add(new Fault("field", "violation.unknown-reference", Map.of("value", wanted.field())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return found.orElseThrow();
    }

    /** Whether the feed of the organisations told of a co-issuer that was not known here. */
    private boolean isNews(Found found) {
        return !found.missingCoIssuers().isEmpty()
                && !organisation.find(found.missingCoIssuers()).isEmpty();
    }

    private Optional<Found> find(Wanted wanted, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(READ)
                .bind("issuer", wanted.issuer())
                .bind("type", wanted.type())
                .bind("body", wanted.body().name())
                .bind("field", wanted.field())
                .bindArray("coIssuers", String.class, wanted.coIssuers())
                .bind("day", day)
                .bind("scope", caller.scope())
                .map(Rows.of(Found.class))
                .findOne());
    }
}
