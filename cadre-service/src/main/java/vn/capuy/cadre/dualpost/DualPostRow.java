package vn.capuy.cadre.dualpost;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;

/** A village as the register tells it. */
public record DualPostRow(
        String village,
        String villageName,
        String commune,
        LocalDate onDay,
        String head,
        String headName,
        String secretary,
        String secretaryName,
        boolean covered,
        List<String> reasons,
        LocalDate nextHeadElectionOn,
        LocalDate nextCellElectionOn,
        boolean cellElectionExpected) {
    DualPostView view(Language language) {
        return new DualPostView(
                village,
                villageName,
                commune,
                onDay,
                head,
                headName,
                secretary,
                secretaryName,
                covered,
                reasons.stream().map(DualPostReason::valueOf).toList(),
                because(language),
                nextHeadElectionOn,
                nextCellElectionOn,
                cellElectionExpected);
    }

    /** None where the village is covered. */
    private String because(Language language) {
        Map<String, String> who = Map.of("head", String.valueOf(headName), "secretary", String.valueOf(secretaryName));
        return covered
                ? null
                : reasons.stream()
                        .map(reason -> Messages.say(language, "dual-post." + reason, who))
                        .collect(Collectors.joining(" "));
    }
}
