package vn.capuy.document.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
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

/** All that the registers tell of a document to be issued, in one read: issues come in rows, and each read is a journey. */
@ApplicationScoped
class IssueRegister {
    private static final String READ =
            """
            select u.kind, u.symbol as issuer_symbol, u.name_vi as issuer_vi, u.name_en as issuer_en, u.name_ar as issuer_ar,
              u.established_on <= :day and (u.ended_on is null or u.ended_on > :day) as exists_on_day,
              %s as visible_on_day, %s as visible_ever,
              g.term, t.name_vi as type_vi, t.name_en as type_en, t.name_ar as type_ar, t.administrative,
              v.type is not null as type_in_force, v.symbol as type_symbol, v.series,
              a.allows, a.citation, a.article, a.certainty
            from org_unit u
            left join lateral governing_term(u.code, cast(:day as date)) g on true
            left join document_type t on t.code = :type
            left join document_type_version v on v.type = t.code and v.valid @> cast(:day as date)
            left join lateral (
                select m.type = :type as allows, m.citation, m.article, m.certainty from document_authority m
                where m.issuer_kind = u.kind and m.signing_body = :body and m.valid @> cast(:day as date)
                order by m.type = :type desc limit 1) a on true
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

    /** What the registers tell, unless the issuer or the type is none that the caller can name (400). */
    Found require(IssueRequest request, LocalDate day) {
        var found = find(request.issuer(), request.type(), request.signingBody(), day);
        if (found.isEmpty() && organisation.find(request.issuer()).isPresent()) {
            // Its owner's feed knew it.
            found = find(request.issuer(), request.type(), request.signingBody(), day);
        }
        var faults = new ArrayList<Fault>();
        if (found.filter(Found::issuerKnown).isEmpty()) {
            faults.add(new Fault("issuer", "violation.organisation-unknown", Map.of("date", day)));
        } else if (found.get().kind() == UnitKind.STANDING_COMMITTEE) {
            faults.add(Fault.of("issuer", "violation.standing-committee"));
        }
        if (found.isPresent() && !found.get().typeKnown()) {
            faults.add(new Fault("type", "violation.unknown-reference", Map.of("value", request.type())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return found.orElseThrow();
    }

    private Optional<Found> find(String issuer, String type, SigningBody body, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(READ)
                .bind("issuer", issuer)
                .bind("type", type)
                .bind("body", body.name())
                .bind("day", day)
                .bind("scope", caller.scope())
                .map(ConstructorMapper.of(Found.class))
                .findOne());
    }
}
