/**
 * What figures may tell a caller of restricted records that he may count and not see (bảo mật thông tin thống kê): whole
 * groups of them, never a few. Why this cannot be got around is argued in ADR 18.
 */
package vn.capuy.platform.indicator.disclosure;
