package vn.capuy.document.task;

/**
 * A lead that may lead, by name.
 *
 * @param memberName null where the body leads
 */
public record NamedLead(String organisation, String member, String memberName) {
    static NamedLead of(Lead lead, String memberName) {
        return new NamedLead(lead.organisation(), lead.member(), memberName);
    }
}
