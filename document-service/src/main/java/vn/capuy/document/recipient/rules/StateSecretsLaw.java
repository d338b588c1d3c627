package vn.capuy.document.recipient.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * Luật Bảo vệ bí mật nhà nước, by days. That they follow each other was read; what they say of sending secret documents is
 * generally known only.
 */
public final class StateSecretsLaw {
    private static final DatedLimit<String> LAW = DatedLimit.<String>of("state-secrets.law", "law")
            .from(LocalDate.of(2001, 4, 1), "30/2000/PL-UBTVQH10", cited("30/2000/PL-UBTVQH10"))
            .from(LocalDate.of(2020, 7, 1), "29/2018/QH14", cited("29/2018/QH14"))
            .from(LocalDate.of(2026, 3, 1), "117/2025/QH15", cited("117/2025/QH15"));

    private StateSecretsLaw() {}

    private static Citation cited(String law) {
        return Citation.of(law).certainty(Certainty.GENERAL);
    }

    /** The law that rules on a day: its name, its first day and its citation. Of older days than it knows, the oldest. */
    public static DatedLimit.Version<String> on(LocalDate day) {
        var oldest = LAW.versions().getFirst();
        return day.isBefore(oldest.from()) ? oldest : LAW.versionOn(day);
    }
}
