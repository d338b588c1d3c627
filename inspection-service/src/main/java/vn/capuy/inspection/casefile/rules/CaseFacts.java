package vn.capuy.inspection.casefile.rules;

/**
 * What is judged when a case is opened or somebody is added to it.
 *
 * @param onSignsOfViolation whether it is an inspection on signs of violation (kiểm tra khi có dấu hiệu vi phạm)
 * @param ledByAdvisoryBody whether an advisory body (cơ quan tham mưu, giúp việc) leads it
 * @param namesMember whether a member is among its subjects
 */
public record CaseFacts(boolean onSignsOfViolation, boolean ledByAdvisoryBody, boolean namesMember) {}
