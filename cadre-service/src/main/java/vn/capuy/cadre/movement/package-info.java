/** Movements of cadres: transfer (điều động), rotation (luân chuyển), secondment (biệt phái). Source: 65-QĐ/TW. */
package vn.capuy.cadre.movement;
