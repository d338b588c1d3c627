package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.Indicator.Split;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** What the figures of petitions have in common: every petition is restricted, and counts once by its receiving body. */
final class PetitionIndicators {
    private static final String FAMILY = "petition";

    static final MultilingualName UNIT = new MultilingualName("đơn", "petitions", "عريضة");

    private static final List<Split> KINDS = List.of(
            new Split(PetitionKind.DENUNCIATION.name(), new MultilingualName("Tố cáo", "Denunciations", "بلاغات")),
            new Split(
                    PetitionKind.COMPLAINT.name(), new MultilingualName("Khiếu nại kỷ luật", "Complaints", "تظلمات")));

    private static final Dimension OUTCOME = new Dimension(
            "outcome",
            new MultilingualName("Kết quả", "Outcome", "النتيجة"),
            "f.outcome",
            Arrays.stream(PetitionOutcome.values())
                    .map(each -> new Split(each.name(), each.title()))
                    .toList());

    private static final Dimension SUBJECT = new Dimension(
            "subject",
            new MultilingualName("Đối tượng", "Subject", "المعنيّ"),
            "f.about",
            List.of(
                    new Split("ORGANISATION", new MultilingualName("Tổ chức đảng", "Organisation", "منظمة")),
                    new Split("MEMBER", new MultilingualName("Đảng viên", "Member", "عضو"))));

    /** A petition that concerns a member counts with the members, also where an organisation is named beside him. */
    private static final String FACTS = """
            select p.id::text as key, p.receiving_body as org, %s as on_date, cast(null as text) as subject,
              p.kind as split, %s as hit, p.id::text as unit,
              case when p.resolved_at <= :knownAt or p.resolved_at is null then p.outcome end as outcome,
              case when exists (select 1 from petition_subject s where s.petition = p.id and s.kind = 'MEMBER')
                then 'MEMBER' else 'ORGANISATION' end as about
            from petition p where %s and """ + " " + Indicator.known("p");

    private PetitionIndicators() {}

    /** Counted by the day of reception. */
    static Indicator received(String code, MultilingualName name, MultilingualName definition, String condition) {
        String facts = FACTS.formatted("p.received_on", "false", "p.received_on between :from and :to" + condition);
        return new Indicator(code, Kind.FLOW, Reach.BELOW, name, definition, UNIT, KINDS, facts)
                .confidential(FAMILY)
                .by(OUTCOME, SUBJECT);
    }

    /** Counted by the day of the resolution, from the moment at which that was recorded. */
    static Indicator resolved(
            String code, Kind kind, MultilingualName name, MultilingualName definition, String hit, String condition) {
        String facts = FACTS.formatted(
                "p.resolved_on", hit, "p.resolved_on between :from and :to and p.resolved_at <= :knownAt" + condition);
        return new Indicator(code, kind, Reach.BELOW, name, definition, UNIT, KINDS, facts)
                .confidential(FAMILY)
                .by(OUTCOME, SUBJECT);
    }

    /** All petitions are restricted: each is a unit of its own. */
    @ApplicationScoped
    static class Restricted implements ConfidentialUnits {
        @Override
        public String family() {
            return FAMILY;
        }

        @Override
        public String sql() {
            return """
                    select p.id::text as unit, p.id::text as holder, p.receiving_body as org, p.received_on as on_date,
                      p.kind as trait, p.recorded_at, 1::bigint as facts
                    from petition p where p.voided_at is null""";
        }
    }
}
