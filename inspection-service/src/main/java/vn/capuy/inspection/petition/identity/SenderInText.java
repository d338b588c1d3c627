package vn.capuy.inspection.petition.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.petition.PetitionDetail;
import vn.capuy.kernel.text.VietnameseText;

/**
 * Whether what all who handle a petition read already tells who sent it. It is asked only while the identity is entered, by
 * whoever knows it: asked of later texts, the answer would let names be tried out.
 */
@ApplicationScoped
class SenderInText {
    private static final String GROUNDS = """
            select ground from petition_step where petition = :id and ground is not null
            union all select ground from petition_link where :id in (petition, related)
            union all select ground from petition_handler where petition = :id
            union all select ground from petition_identity_reader where petition = :id
            union all select j.ground from judgement j join ruling r on r.id = j.ruling
              where r.subject_type = 'petition' and r.subject_id = cast(:id as text)
            union all select c.matter from petition p join inspection_case c on c.id in (p.case_id, p.inspection_case)
              where p.id = :id""";

    private final Jdbi jdbi;

    SenderInText(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean names(PetitionDetail petition, SenderIdentity sender) {
        String all = " " + plain(String.join(" | ", texts(petition))) + " ";
        return told(sender).map(SenderInText::plain).anyMatch(each -> all.contains(" " + each + " "))
                || numbers(sender).anyMatch(each -> digits(all).contains(each));
    }

    private List<String> texts(PetitionDetail petition) {
        UUID id = petition.id();
        List<String> texts = new ArrayList<>(jdbi.withHandle(handle ->
                handle.createQuery(GROUNDS).bind("id", id).mapTo(String.class).list()));
        texts.add(petition.summary());
        texts.add(petition.addressedTo());
        Stream.of(petition.forwardedBy(), petition.oldReference())
                .filter(each -> each != null)
                .forEach(texts::add);
        return texts;
    }

    /** A single word is also an ordinary one, and is left to whoever reads. */
    private static Stream<String> told(SenderIdentity sender) {
        return Stream.of(sender.name(), sender.contact(), sender.address())
                .filter(each -> each != null && plain(each).contains(" "));
    }

    private static Stream<String> numbers(SenderIdentity sender) {
        return Stream.of(sender.code(), sender.phone())
                .filter(each -> each != null)
                .map(SenderInText::digits)
                .filter(each -> each.length() > 6);
    }

    private static String plain(String text) {
        return VietnameseText.fold(text)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
