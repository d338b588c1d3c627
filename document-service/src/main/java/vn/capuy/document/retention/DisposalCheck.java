package vn.capuy.document.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.rule.Finding;

/** What other features have to say when the content of documents is to be destroyed. */
public interface DisposalCheck {
    /**
     * The findings on the documents; one that is not met refuses the list.
     *
     * @param documents their notations by id
     */
    List<Finding> of(Map<UUID, String> documents, LocalDate day);
}
