package vn.capuy.inspection.petition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One row of an import: what it says of its petition, which the petition's other rows repeat, and one subject.
 *
 * @param petition as it arrived, with this row's subject
 * @param past what became of it
 */
record PetitionRow(String reference, NewPetition petition, PetitionPast past) {
    /** The columns that all rows of a petition repeat. */
    static final Map<String, Function<PetitionRow, Object>> REPEATED = repeated();

    /** By what the rows of one petition are told from those of another. */
    String key() {
        return petition.receivingBody() + " " + reference;
    }

    NewPetitionSubject subject() {
        return petition.subjects().getFirst();
    }

    private static Map<String, Function<PetitionRow, Object>> repeated() {
        var columns = new LinkedHashMap<String, Function<PetitionRow, Object>>();
        columns.put("kind", row -> row.petition().kind());
        columns.put("received_on", row -> row.petition().receivedOn());
        columns.put("channel", row -> row.petition().channel());
        columns.put("forwarded_by", row -> row.petition().forwardedBy());
        columns.put("addressed_to", row -> row.petition().addressedTo());
        columns.put("sender", row -> row.petition().sender());
        columns.put("summary", row -> row.petition().summary());
        columns.put("matters", row -> row.petition().matters());
        columns.put("decision_reference", row -> row.petition().decision());
        columns.put("state", row -> row.past());
        return columns;
    }

    /** The same petition with all its subjects. */
    NewPetition whole(List<NewPetitionSubject> subjects) {
        return new NewPetition(
                petition.kind(),
                petition.receivingBody(),
                petition.receivedOn(),
                petition.channel(),
                petition.forwardedBy(),
                petition.addressedTo(),
                petition.sender(),
                petition.copyOnly(),
                petition.sentToMany(),
                petition.summary(),
                petition.matters(),
                subjects,
                petition.decision());
    }
}
