package vn.capuy.cadre.dossier.contradiction;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.dossier.Dossiers;
import vn.capuy.cadre.dossier.Known;
import vn.capuy.cadre.dossier.Records;
import vn.capuy.cadre.dossier.contradiction.ContradictionView.SetAside;
import vn.capuy.cadre.dossier.rules.Contradiction;
import vn.capuy.cadre.dossier.rules.DossierRules;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.FindingView;

/** Looks for contradictions in the dossiers of as many people as are asked for at once. */
@ApplicationScoped
class Search {
    private final Dossiers dossiers;
    private final SetAsides setAsides;
    private final EnteredLimits limits;
    private final CallerLanguage language;
    private final Clock clock;

    Search(Dossiers dossiers, SetAsides setAsides, EnteredLimits limits, CallerLanguage language, Clock clock) {
        this.dossiers = dossiers;
        this.setAsides = setAsides;
        this.limits = limits;
        this.language = language;
        this.clock = clock;
    }

    /** What contradicts in each of these people's dossiers, in their order. */
    Map<PersonView, List<ContradictionView>> of(List<PersonView> people) {
        LocalDate today = VietnamTime.today(clock);
        Limits known = Known.of(limits, DossierRules.LIMITS);
        Map<UUID, Map<String, SetAside>> aside =
                setAsides.of(people.stream().map(PersonView::id).toList());
        var found = new LinkedHashMap<PersonView, List<ContradictionView>>();
        for (Records records : dossiers.of(people, language.get())) {
            Map<String, SetAside> standing = aside.getOrDefault(records.person().id(), Map.of());
            found.put(
                    records.person(),
                    DossierRules.find(Facts.of(records, today), known).stream()
                            .map(each -> view(each, standing, language.get()))
                            .toList());
        }
        return found;
    }

    private static ContradictionView view(Contradiction found, Map<String, SetAside> standing, Language language) {
        FindingView told = FindingView.of(found.finding(), language);
        String key = key(found);
        return new ContradictionView(
                key,
                told.rule(),
                told.verdict(),
                told.message(),
                told.citation(),
                told.certainty(),
                found.evidence(),
                standing.get(key));
    }

    /** The same rule on the same evidence has the same key, whatever day it is and in whatever language. */
    private static String key(Contradiction found) {
        String told = found.finding().rule() + found.evidence();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
