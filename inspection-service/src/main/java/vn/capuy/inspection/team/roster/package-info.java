/** Danh sách cán bộ kiểm tra: who inspects for which committee, by which account he works, and where he belongs himself. */
package vn.capuy.inspection.team.roster;
